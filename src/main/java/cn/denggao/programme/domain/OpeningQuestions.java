package cn.denggao.programme.domain;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.Level;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.ShareCap;
import cn.denggao.programme.ShareScope;

/**
 * What a programme may leave open and a round must have answered before it opens: of what
 * places the capital has its share, and what it has where that share comes to none
 * (domain §5.8, ADR 0054).
 */
final class OpeningQuestions {

	private OpeningQuestions() {
	}

	static void requireAnswers(RoundRules rules, Level decides) {
		rules.ranking().capitalCap().ifPresent(cap -> {
			requirePlaces(rules, cap, decides);
			places(rules).filter(cap::isQuestion).findFirst().ifPresent(few -> {
				throw Refused.because("programme.opening.capital-has-none", few, cap.percent());
			});
		});
	}

	private static void requirePlaces(RoundRules rules, ShareCap cap, Level decides) {
		boolean byProvince = rules.ranking().capitalScope() == ShareScope.PROVINCE;
		if (byProvince && decides != Level.NATION) {
			throw Refused.because("programme.opening.capital-of-one-province");
		}
		if (byProvince && !rules.recommendation().limits()) {
			throw Refused.because("programme.opening.capital-provinces-open");
		}
		if (!byProvince && rules.ranking().slots().unlimited()) {
			throw Refused.because("programme.opening.capital-without-places", cap.percent());
		}
	}

	/** Every number of places of which the share is taken. */
	private static Stream<Integer> places(RoundRules rules) {
		if (rules.ranking().capitalScope() != ShareScope.PROVINCE) {
			return Stream.of(rules.ranking().slots().most());
		}
		var recommended = rules.recommendation();
		return IntStream
			.concat(IntStream.of(recommended.defaultQuota()),
					recommended.quotas().values().stream().mapToInt(Integer::intValue))
			.filter(places -> places > 0)
			.sorted()
			.boxed();
	}

}
