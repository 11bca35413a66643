package cn.denggao.acceptance.domain;

import java.math.BigDecimal;

import cn.denggao.approval.AgreedIndicator;
import cn.denggao.kernel.Attainment;
import jakarta.persistence.Embeddable;

/**
 * What an agreed indicator has come to in the end.
 *
 * @param dimension quality, capability, efficiency, …
 * @param attainment percent of the way to the term target, unlimited; null where the
 * indicator has no way to go
 * @param met whether the term target is reached; null where there is none
 */
@Embeddable
public record FinalIndicator(String code, String name, String unit, String dimension, BigDecimal baseline,
		BigDecimal target, BigDecimal actual, BigDecimal attainment, Boolean met) {

	static FinalIndicator of(AgreedIndicator agreed, String dimension, BigDecimal actual) {
		var attained = agreed.attained(actual);
		return new FinalIndicator(agreed.code(), agreed.name(), agreed.unit(), dimension, agreed.baseline(),
				agreed.termTarget(), actual, attained.map(Attainment::raw).orElse(null),
				attained.map(Attainment::isMet).orElse(null));
	}

	/** What has been added to the baseline; null where there is none (R000-33). */
	public BigDecimal change() {
		return (baseline == null) ? null : actual.subtract(baseline);
	}

	/** For points: never under 0, never over 100. */
	public BigDecimal capped() {
		return (attainment == null) ? null : Attainment.capped(attainment);
	}

}
