package cn.denggao.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 目标完成率 (domain §7.4): which part of the way from the baseline to the target has been
 * gone. A target equal to the baseline asks to keep it, and is met or not met.
 *
 * @param raw percent of the way, two decimals, unlimited in both directions
 */
public record Attainment(BigDecimal raw) {

	private static final BigDecimal NONE = new BigDecimal("0.00");

	private static final BigDecimal ALL = new BigDecimal("100.00");

	/**
	 * For an indicator that is to rise or to fall.
	 * @throws IllegalArgumentException for any other direction, which has no way to go
	 */
	public static Attainment of(Direction direction, BigDecimal baseline, BigDecimal target, BigDecimal actual) {
		if (direction != Direction.HIGHER_BETTER && direction != Direction.LOWER_BETTER) {
			throw new IllegalArgumentException("no attainment for an indicator of direction " + direction);
		}
		var way = target.subtract(baseline);
		var gone = actual.subtract(baseline);
		if (way.signum() == 0) {
			boolean worse = gone.signum() == ((direction == Direction.HIGHER_BETTER) ? -1 : 1);
			return new Attainment(worse ? NONE : ALL);
		}
		return new Attainment(gone.multiply(ALL).divide(way, 2, RoundingMode.HALF_UP));
	}

	/** For points: never under 0, never over 100. */
	public BigDecimal capped() {
		return raw.max(NONE).min(ALL);
	}

	public boolean isMet() {
		return raw.compareTo(ALL) >= 0;
	}

}
