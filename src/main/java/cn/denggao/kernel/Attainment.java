package cn.denggao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 目标完成率 (domain §7.4): which part of the way from the baseline to the target has been
 * gone. A target equal to the baseline asks to keep it, and is met or not met.
 *
 * @param raw percent of the way, two decimals, unlimited in both directions
 * @param isMet whether the target is reached, before any rounding
 */
public record Attainment(BigDecimal raw, boolean isMet) {

	private static final BigDecimal NONE = new BigDecimal("0.00");

	private static final BigDecimal ALL = new BigDecimal("100.00");

	/**
	 * For an indicator that is to rise or to fall.
	 * @throws IllegalArgumentException for any other direction, which has no way to go
	 */
	public static Attainment of(Direction direction, BigDecimal baseline, BigDecimal target, BigDecimal actual) {
		if (!direction.leads()) {
			throw new IllegalArgumentException("no attainment for an indicator of direction " + direction);
		}
		var way = target.subtract(baseline);
		var gone = actual.subtract(baseline);
		int beyond = actual.compareTo(target);
		boolean met = (direction == Direction.HIGHER_BETTER) ? beyond >= 0 : beyond <= 0;
		if (way.signum() == 0) {
			return new Attainment(met ? ALL : NONE, met);
		}
		return new Attainment(gone.multiply(ALL).divide(way, 2, RoundingMode.HALF_UP), met);
	}

	/** For points: never under 0, never over 100. */
	public BigDecimal capped() {
		return capped(raw);
	}

	/** The same for a percentage that was kept. */
	public static BigDecimal capped(BigDecimal raw) {
		return raw.max(NONE).min(ALL);
	}

}
