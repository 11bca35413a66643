package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;

/**
 * Values that are possible outside of it and have to be explained.
 *
 * @param minimum null for none
 * @param maximum null for none
 * @param note field of the same section in which they are explained
 */
public record SoftRange(BigDecimal minimum, BigDecimal maximum, String note) {

	boolean holds(BigDecimal value) {
		return (minimum == null || value.compareTo(minimum) >= 0) && (maximum == null || value.compareTo(maximum) <= 0);
	}

	/** As people read it. */
	String said() {
		return plain(minimum) + "–" + plain(maximum);
	}

	private static String plain(BigDecimal bound) {
		return (bound == null) ? "" : bound.stripTrailingZeros().toPlainString();
	}

}
