package cn.denggao.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

import cn.denggao.programme.RoundRules.Operator;

/**
 * A number that a programme promises, and how it is meant (domain §5.8). Floors may be
 * passed (R000-25).
 *
 * @param target null for a RANGE
 * @param minimum of a RANGE, else null
 * @param maximum of a RANGE, else null
 * @param tolerance of an APPROX, else null
 * @param dueYear until when, or null
 * @param binds whether EXACT, MAX and RANGE refuse whatever goes beyond
 */
public record TargetFigure(Operator operator, Integer target, Integer minimum, Integer maximum, Integer tolerance,
		Integer dueYear, boolean binds) {

	/** What a count is held against: the lower end of a RANGE. */
	public int base() {
		return (operator == Operator.RANGE) ? minimum : target;
	}

	/** The lower end; 0 without one. */
	public int lowest() {
		return switch (operator) {
			case MAX -> 0;
			case APPROX -> Math.max(0, target - tolerance());
			default -> base();
		};
	}

	/** The upper end, of an APPROX its number and tolerance; of a MIN nothing. */
	public OptionalInt most() {
		return switch (operator) {
			case MIN -> OptionalInt.empty();
			case EXACT, MAX -> OptionalInt.of(target);
			case RANGE -> OptionalInt.of(maximum);
			case APPROX -> OptionalInt.of(target + tolerance());
		};
	}

	/** What no approval may go beyond; empty if nothing is refused. */
	public OptionalInt bound() {
		return (binds && operator != Operator.APPROX) ? most() : OptionalInt.empty();
	}

	/** Tolerance of an APPROX; 0 where the programme states none. */
	@Override
	public Integer tolerance() {
		return (tolerance == null) ? 0 : tolerance;
	}

	/** How a count stands to it. */
	public State state(int count) {
		if (most().isPresent() && count > most().getAsInt()) {
			return State.BEYOND;
		}
		return switch (operator) {
			case MAX -> State.WITHIN;
			case APPROX -> (count < target - tolerance()) ? State.BELOW : State.REACHED;
			default -> (count < base()) ? State.BELOW : State.REACHED;
		};
	}

	/**
	 * The count as a percentage with two decimals, more than 100 too; zero of zero is
	 * 100.
	 */
	public BigDecimal percent(int count) {
		return (base() == 0) ? BigDecimal.valueOf(100)
				: BigDecimal.valueOf(count)
					.multiply(BigDecimal.valueOf(100))
					.divide(BigDecimal.valueOf(base()), 2, RoundingMode.HALF_UP);
	}

	/** How a count stands to a number. */
	public enum State {

		BELOW, REACHED, WITHIN, BEYOND

	}

}
