package cn.denggao.acceptance.domain;

import java.math.BigDecimal;

import cn.denggao.approval.AgreedIndicator;
import cn.denggao.kernel.Attainment;
import cn.denggao.kernel.Direction;
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

	private static final BigDecimal NONE = new BigDecimal("0.00");

	private static final BigDecimal ALL = new BigDecimal("100.00");

	static FinalIndicator of(AgreedIndicator agreed, String dimension, BigDecimal actual) {
		var direction = Direction.valueOf(agreed.direction());
		var measurable = direction == Direction.HIGHER_BETTER || direction == Direction.LOWER_BETTER;
		var attained = measurable ? Attainment.of(direction, agreed.baseline(), agreed.termTarget(), actual) : null;
		return new FinalIndicator(agreed.code(), agreed.name(), agreed.unit(), dimension, agreed.baseline(),
				agreed.termTarget(), actual, measurable ? attained.raw() : null, measurable ? attained.isMet() : null);
	}

	/** For points: never under 0, never over 100. */
	public BigDecimal capped() {
		return (attainment == null) ? null : attainment.max(NONE).min(ALL);
	}

}
