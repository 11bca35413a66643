package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import cn.denggao.programme.RoundRules;

/** The reviews of a panel that count, in no telling order. */
final class ValidScores {

	private final List<Review> reviews;

	ValidScores(List<Review> reviews) {
		this.reviews = reviews.stream().sorted(Comparator.comparing(review -> review.id().toString())).toList();
	}

	int count() {
		return reviews.size();
	}

	List<BigDecimal> totals() {
		return reviews.stream().map(Review::total).toList();
	}

	/** Marks of one item by all experts. */
	List<BigDecimal> marksOf(String item) {
		return reviews.stream()
			.flatMap(review -> review.lines().stream())
			.filter(line -> line.item().equals(item))
			.map(ScoreLine::points)
			.toList();
	}

	/** Those further from the trimmed mean than the rules allow (domain §5.6.4). */
	List<Review> outliers(RoundRules.Review rules) {
		if (reviews.isEmpty()) {
			return List.of();
		}
		var mean = Tally.by(rules).exactMean(totals());
		return reviews.stream().filter(review -> Tally.isFar(review.total(), mean, rules.outlierPoints())).toList();
	}

	/** Whether more than half have found the file to be excluded. */
	boolean isVetoed() {
		return reviews.stream().filter(review -> review.veto().isPresent()).count() * 2 > count();
	}

	/** Names exactly these reviews and their totals. */
	String hash() {
		return Sha256.of(reviews.stream()
			.map(review -> review.id() + " " + review.total().stripTrailingZeros().toPlainString())
			.collect(Collectors.joining("\n")));
	}

}
