package cn.denggao.engine.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Good and bad answers to one field, derived from what its form demands. */
final class SpoiltAnswers {

	private static final String DOCUMENT_NUMBER = "晋卫医函〔2026〕15号";

	private SpoiltAnswers() {
	}

	static Object good(ShippedField field) {
		if (field.isCheckbox()) {
			return true;
		}
		if (field.isDate()) {
			return "2026-12-01";
		}
		if (field.isNumber()) {
			return Optional.ofNullable(field.limits().min()).orElse(BigDecimal.ONE).intValue();
		}
		if (!field.options().isEmpty()) {
			return field.options().keySet().iterator().next();
		}
		return (field.limits().pattern() != null) ? DOCUMENT_NUMBER : "字".repeat(field.limits().minLength());
	}

	/** What is wrong, and the answer that is wrong in this way. */
	static Map<String, Object> to(ShippedField field) {
		var faults = new LinkedHashMap<String, Object>();
		if (field.required()) {
			faults.put("nothing", field.isCheckbox() ? (Object) false : "");
			faults.put("blanks", field.isCheckbox() ? (Object) "false" : "   ");
		}
		if (field.isDate()) {
			faults.put("no date", "明天");
			faults.put("no such day", "2026-02-30");
			faults.put("a year of nine digits", "+999999999-01-01");
		}
		else if (field.isNumber()) {
			spoilNumber(field, faults);
		}
		else if (!field.options().isEmpty()) {
			faults.put("not offered", "PERHAPS");
		}
		else if (!field.isCheckbox()) {
			spoilText(field, faults);
		}
		return faults;
	}

	private static void spoilNumber(ShippedField field, Map<String, Object> faults) {
		var limits = field.limits();
		faults.put("no number", "三");
		faults.put("an exponent", "1e999999999");
		faults.put("not a number", "NaN");
		faults.put("too exact", (limits.decimals() == 0) ? "4.5" : "4.005");
		faults.put("too small", limits.min().subtract(BigDecimal.ONE).toPlainString());
		if (limits.max() != null) {
			faults.put("too large", limits.max().add(BigDecimal.ONE).intValue());
		}
	}

	private static void spoilText(ShippedField field, Map<String, Object> faults) {
		var limits = field.limits();
		if (limits.pattern() != null) {
			faults.put("wrong shape", "第十五号文");
			faults.put("more than the shape", "见" + DOCUMENT_NUMBER + "等");
			return;
		}
		faults.put("too short", "字".repeat(limits.minLength() - 1));
		faults.put("too short but for blanks", " ".repeat(limits.minLength()) + "字");
		faults.put("too long", "字".repeat(limits.maxLength() + 1));
		faults.put("a zero character", "字".repeat(limits.minLength()) + '\0');
	}

}
