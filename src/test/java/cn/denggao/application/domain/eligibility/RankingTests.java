package cn.denggao.application.domain.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.application.domain.eligibility.PeerSnapshot.Peer;
import cn.denggao.programme.EligibilityRules.Group;
import cn.denggao.programme.EligibilityRules.Order;
import cn.denggao.programme.EligibilityRules.Rank;
import cn.denggao.programme.EligibilityRules.Ties;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The place of a hospital among its peers at the limit, in ties and in small groups. */
class RankingTests {

	@ParameterizedTest(name = "place {1} of {0}: {2}")
	@CsvSource({ "10, 1, PASSED", "10, 2, FAILED", "20, 2, PASSED", "20, 3, FAILED", "29, 2, PASSED", "29, 3, FAILED",
			"30, 3, PASSED", "9, 1, UNKNOWN", "11, 1, PASSED", "19, 2, FAILED" })
	@Requirement(value = "R002-23", page = "/projects/{id}/eligibility")
	void takesExactlyTheTenthForWithinTenPercent(int size, int place, Outcome outcome) {
		for (var order : Order.values()) {
			var found = found(order, Ties.BEST, values(order, size, place), String.valueOf(50));

			assertThat(found.size()).isEqualTo(size);
			assertThat(found.rank()).isEqualTo(size < 10 ? 0 : place);
			assertThat(new Ranking(rank(order, Ties.BEST)).of(found)).isEqualTo(outcome);
		}
	}

	@ParameterizedTest
	@CsvSource({ "BEST, 1, PASSED", "LAST, 2, FAILED" })
	void givesEqualValuesThePlaceTheProgrammeSays(Ties ties, int place, Outcome outcome) {
		var others = new ArrayList<>(List.of("50.0"));
		IntStream.range(0, 8).forEach(at -> others.add("10"));

		var found = found(Order.HIGHEST_FIRST, ties, others, "50");

		assertThat(found.rank()).isEqualTo(place);
		assertThat(new Ranking(rank(Order.HIGHEST_FIRST, ties)).of(found)).isEqualTo(outcome);
	}

	/** So many before and after the value 50. */
	private static List<String> values(Order order, int size, int place) {
		int better = (order == Order.HIGHEST_FIRST) ? 60 : 40;
		int worse = 100 - better;
		return IntStream.range(1, size).mapToObj(at -> String.valueOf((at < place) ? better : worse)).toList();
	}

	private static PeerSnapshot found(Order order, Ties ties, List<String> others, String own) {
		var peers = IntStream.range(0, others.size()).mapToObj(at -> new Peer("P" + at, "", others.get(at))).toList();
		return new Ranking(rank(order, ties)).snapshot(new Peer("SELF", "", own), peers, "GENERAL", 2023);
	}

	private static Rank rank(Order order, Ties ties) {
		return new Rank(order, Group.NATION, true, BigDecimal.TEN, 10, ties);
	}

}
