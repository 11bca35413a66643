package cn.denggao.inspection.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A mid-term report as the principal is asked to sign it (R004-24).
 *
 * @param actuals present values by indicator
 * @param hash of the content, by which it is signed
 * @param signedBy the principal, or null
 * @param handedInAt null while it is still with the hospital
 */
public record ReportDraft(MidtermReport report, Map<String, BigDecimal> actuals, String hash, String signedBy,
		Instant signedAt, Instant handedInAt) {

	static String hash(MidtermReport report, Map<String, BigDecimal> actuals) {
		var texts = Stream.concat(
				List.of(report.summary(), report.teamChanges(), report.problems(), report.plan(),
						plain(report.selfScore()))
					.stream(),
				new TreeMap<>(actuals).entrySet().stream().map(each -> each.getKey() + "=" + plain(each.getValue())));
		var content = texts.map(text -> text.replace("\r\n", "\n")).map(text -> text.length() + ":" + text);
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256")
					.digest(content.collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Whether the principal may still sign it. */
	public boolean isOpen() {
		return signedBy == null && handedInAt == null;
	}

	/** Whether it is signed by the principal and not handed in yet. */
	public boolean isSigned() {
		return signedBy != null && handedInAt == null;
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
