package cn.denggao.application.domain.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many have reached each grade or a better one: whoever is above is counted below,
 * too, so shares are nested and never add up (R002-10, R002-11).
 */
public record NestedShares(String name, int year, List<Share> shares) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	/**
	 * From the values of everybody recorded.
	 * @param scale best grade first; the last one says that none is reached
	 */
	static NestedShares of(String name, int year, List<String> scale, List<String> values) {
		return new NestedShares(name, year,
				IntStream.range(0, scale.size() - 1).mapToObj(at -> share(scale, at, values)).toList());
	}

	private static Share share(List<String> scale, int at, List<String> values) {
		long reached = values.stream().filter(value -> scale.subList(0, at + 1).contains(value)).count();
		return new Share(scale.get(at), (int) reached, values.size());
	}

	/** So many of so many. */
	public record Share(String grade, int reached, int of) {

		/** Percent with one decimal, null if nobody is recorded. */
		public BigDecimal percent() {
			return (of == 0) ? null
					: BigDecimal.valueOf(reached)
						.multiply(HUNDRED)
						.divide(BigDecimal.valueOf(of), 1, RoundingMode.HALF_UP);
		}

	}

}
