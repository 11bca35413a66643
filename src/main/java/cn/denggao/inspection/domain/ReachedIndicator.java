package cn.denggao.inspection.domain;

import java.math.BigDecimal;

import cn.denggao.approval.AgreedIndicator;
import cn.denggao.kernel.Attainment;
import cn.denggao.kernel.Direction;
import jakarta.persistence.Embeddable;

/**
 * What an agreed indicator has reached, with the promise it is measured by.
 *
 * @param attainment percent of the way to the term target, unlimited; null where the
 * indicator has no way to go
 */
@Embeddable
public record ReachedIndicator(String code, String name, String unit, boolean core, BigDecimal baseline,
		BigDecimal target, BigDecimal actual, BigDecimal attainment) {

	private static final BigDecimal NONE = new BigDecimal("0.00");

	private static final BigDecimal ALL = new BigDecimal("100.00");

	static ReachedIndicator of(AgreedIndicator agreed, BigDecimal actual) {
		return new ReachedIndicator(agreed.code(), agreed.name(), agreed.unit(), agreed.core(), agreed.baseline(),
				agreed.termTarget(), actual, attainment(agreed, actual));
	}

	private static BigDecimal attainment(AgreedIndicator agreed, BigDecimal actual) {
		var direction = Direction.valueOf(agreed.direction());
		var measurable = direction == Direction.HIGHER_BETTER || direction == Direction.LOWER_BETTER;
		return measurable ? Attainment.of(direction, agreed.baseline(), agreed.termTarget(), actual).raw() : null;
	}

	/** A core indicator that should move and has not moved the right way. */
	boolean isCoreNotStarted() {
		return core && attainment != null && target.compareTo(baseline) != 0 && attainment.signum() <= 0;
	}

	/** For points: never under 0, never over 100. */
	public BigDecimal capped() {
		return (attainment == null) ? null : attainment.max(NONE).min(ALL);
	}

}
