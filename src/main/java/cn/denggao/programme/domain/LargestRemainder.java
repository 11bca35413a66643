package cn.denggao.programme.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.denggao.kernel.Refused;

/**
 * Shares a number of places by weight so that they add up exactly: everybody gets the
 * whole part, what is left goes to the largest remainders. Equal remainders go to the
 * larger population, then outside the capital, then to whom the officer named; never to
 * who happens to stand first.
 */
final class LargestRemainder {

	private static final Comparator<Part> ORDER = Comparator.comparing(Part::remainder)
		.thenComparing(part -> part.claim().population())
		.thenComparing(part -> !part.claim().capital())
		.thenComparing(part -> part.claim().named())
		.reversed();

	private LargestRemainder() {
	}

	/** Places by unit; together exactly as many as there are. */
	static Map<String, Integer> share(int places, List<Claim> claims) {
		var weights = BigInteger.ZERO;
		int scale = claims.stream().mapToInt(claim -> claim.weight().scale()).max().orElse(0);
		for (var claim : claims) {
			weights = weights.add(claim.units(scale));
		}
		var all = weights;
		var parts = claims.stream().map(claim -> Part.of(claim, places, scale, all)).sorted(ORDER).toList();
		int left = places - parts.stream().mapToInt(Part::whole).sum();
		requireOrder(parts, left);
		var shared = new TreeMap<String, Integer>();
		for (int at = 0; at < parts.size(); at++) {
			shared.put(parts.get(at).claim().unit(), parts.get(at).whole() + ((at < left) ? 1 : 0));
		}
		return shared;
	}

	/** Nobody but a person decides between two that are equal in everything. */
	private static void requireOrder(List<Part> parts, int left) {
		if (left > 0 && left < parts.size() && ORDER.compare(parts.get(left - 1), parts.get(left)) == 0) {
			var tied = parts.stream()
				.filter(part -> ORDER.compare(part, parts.get(left)) == 0)
				.map(part -> part.claim().name())
				.sorted()
				.toList();
			throw Refused.because("programme.allocation.tied", String.join("、", tied));
		}
	}

	/**
	 * What a unit is weighed by.
	 *
	 * @param population residents
	 * @param tilt factor of its population, 1 for none
	 * @param named whether the officer gives it the place where all else is equal
	 */
	record Claim(String unit, String name, long population, BigDecimal tilt, boolean capital, boolean named) {

		BigDecimal weight() {
			return tilt.multiply(BigDecimal.valueOf(population));
		}

		BigInteger units(int scale) {
			return weight().setScale(scale).unscaledValue();
		}

	}

	private record Part(Claim claim, int whole, BigInteger remainder) {

		static Part of(Claim claim, int places, int scale, BigInteger all) {
			var parts = claim.units(scale).multiply(BigInteger.valueOf(places)).divideAndRemainder(all);
			return new Part(claim, parts[0].intValueExact(), parts[1]);
		}

	}

}
