package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import cn.denggao.programme.RoundRules;

/**
 * Sums up scores by domain §5.6: exact decimals, one highest and one lowest dropped from
 * the number of scores the rules name, rounded HALF_UP once.
 */
record Tally(int trimFrom, int decimals, boolean roundedParts, BigDecimal expertWeight, BigDecimal objectiveWeight) {

	private static final MathContext EXACT = MathContext.DECIMAL128;

	static Tally by(RoundRules.Review rules) {
		return new Tally(rules.trimFrom(), rules.decimals(), rules.roundedParts(), rules.expertWeight(),
				rules.objectiveWeight());
	}

	/** The mean before rounding. */
	BigDecimal exactMean(List<BigDecimal> scores) {
		var counted = trimmed(scores);
		return sum(counted).divide(BigDecimal.valueOf(counted.size()), EXACT);
	}

	/** Whether a score is further from the mean than allowed; exactly as far is not. */
	static boolean isFar(BigDecimal score, BigDecimal mean, BigDecimal points) {
		return score.subtract(mean).abs().compareTo(points) > 0;
	}

	/** A plain mean, rounded. */
	BigDecimal mean(BigDecimal sum, int count) {
		return rounded(sum.divide(BigDecimal.valueOf(count), EXACT));
	}

	/** As published. */
	BigDecimal rounded(BigDecimal exact) {
		return exact.setScale(decimals, RoundingMode.HALF_UP);
	}

	/** The weighted sum; without an objective part the expert score stands alone. */
	BigDecimal composite(BigDecimal expertExact, BigDecimal objective) {
		if (objective == null) {
			return rounded(expertExact);
		}
		return rounded(part(expertExact).multiply(expertWeight).add(part(objective).multiply(objectiveWeight)));
	}

	private BigDecimal part(BigDecimal exact) {
		return roundedParts ? rounded(exact) : exact;
	}

	private List<BigDecimal> trimmed(List<BigDecimal> scores) {
		var sorted = scores.stream().sorted().toList();
		return (sorted.size() < trimFrom) ? sorted : sorted.subList(1, sorted.size() - 1);
	}

	private static BigDecimal sum(List<BigDecimal> scores) {
		return scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
