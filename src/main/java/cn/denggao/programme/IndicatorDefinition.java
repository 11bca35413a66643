package cn.denggao.programme;

import java.math.BigDecimal;
import java.util.List;

import cn.denggao.kernel.Direction;
import cn.denggao.kernel.Refused;

/**
 * What an indicator means.
 *
 * @param unit as printed behind the value, empty for a plain number
 * @param decimals decimals of its values
 * @param dimension quality, capability, efficiency, …
 * @param minimum lowest possible value, or null
 * @param maximum highest possible value, or null
 * @param core whether every agreement must promise it
 * @param softMinimum value below which an explanation is asked, or null
 * @param softMaximum value above which an explanation is asked, or null
 * @param from numerator and denominator among the figures of a dossier, each a sum of
 * figures by code or as section.field, times a factor if need be; empty if the value
 * itself is entered
 */
public record IndicatorDefinition(String code, String name, String unit, Direction direction, int decimals,
		String dimension, BigDecimal minimum, BigDecimal maximum, boolean core, BigDecimal softMinimum,
		BigDecimal softMaximum, List<String> from) {

	/** Refuses a value of this indicator, typed into this field, that cannot be. */
	public void requirePossible(String field, BigDecimal value) {
		boolean tooSmall = minimum != null && value.compareTo(minimum) < 0;
		boolean tooLarge = maximum != null && value.compareTo(maximum) > 0;
		if (tooSmall || tooLarge) {
			throw Refused.at(field, bounds(), name, plain(minimum), plain(maximum));
		}
	}

	private String bounds() {
		if (maximum == null) {
			return "programme.indicator-too-small";
		}
		return (minimum == null) ? "programme.indicator-too-large" : "programme.indicator-out-of-bounds";
	}

	private static String plain(BigDecimal bound) {
		return (bound == null) ? "" : bound.stripTrailingZeros().toPlainString();
	}

}
