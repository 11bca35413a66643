package cn.denggao.programme;

import cn.denggao.programme.RoundRules.Operator;

/**
 * A number of places and how it is meant.
 *
 * @param to upper end of a {@code RANGE}, tolerance of an {@code APPROX}; of a
 * {@code MIN} the most of this round, null if it is open; else null
 */
public record Slots(Operator operator, int value, Integer to) {

	/** The most places that may be given; {@code Integer.MAX_VALUE} if unlimited. */
	public int most() {
		return switch (operator) {
			case EXACT, MAX -> value;
			case MIN -> (to == null) ? Integer.MAX_VALUE : to;
			case RANGE -> to;
			case APPROX -> value + to;
		};
	}

	/** Whether nothing limits the places. */
	public boolean unlimited() {
		return most() == Integer.MAX_VALUE;
	}

}
