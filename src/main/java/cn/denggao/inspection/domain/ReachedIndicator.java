package cn.denggao.inspection.domain;

import java.math.BigDecimal;

import cn.denggao.approval.AgreedIndicator;
import cn.denggao.kernel.Attainment;
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

	static ReachedIndicator of(AgreedIndicator agreed, BigDecimal actual) {
		return new ReachedIndicator(agreed.code(), agreed.name(), agreed.unit(), agreed.core(), agreed.baseline(),
				agreed.termTarget(), actual, agreed.attained(actual).map(Attainment::raw).orElse(null));
	}

	/** A core indicator that should move and has not moved the right way. */
	boolean isCoreNotStarted() {
		return core && attainment != null && target.compareTo(baseline) != 0 && attainment.signum() <= 0;
	}

	/** For points: never under 0, never over 100. */
	public BigDecimal capped() {
		return (attainment == null) ? null : Attainment.capped(attainment);
	}

}
