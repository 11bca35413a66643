package cn.denggao.organisation;

import java.util.regex.Pattern;

/**
 * 医疗机构登记号. Older and smaller institutions carry other shapes, so an unusual number is
 * worth a warning and never a refusal.
 */
public record LicenceNumber(String value) {

	private static final Pattern USUAL = Pattern
		.compile("[0-9A-Z]{8}[0-9X]\\d{6}\\d{2}[A-Z]\\d{3}[12]|\\d{12}|[0-9A-Z]{18}");

	public LicenceNumber {
		value = value.strip();
	}

	public boolean isUsual() {
		return USUAL.matcher(value).matches();
	}

}
