package cn.denggao.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.kernel.Refused;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Numbers over all units of a round: every operator, whatever it is a number of. */
@DenggaoTest
class PlaceBoundTests {

	/** Hospital and specialty of four that count, and of one that does not. */
	private static final String[][] DIMENSIONS = {
			{ "'of': {'specialties': ['03.01']}", "SX01 03.01, SX02 03.01, SX11 03.01, SX12 03.01", "SX01 03.02" },
			{ "'of': {'specialties': ['03', '15']}", "SX01 03.01, SX02 15, SX11 03.03, SX12 03", "SX03 28" },
			{ "'of': {'regions': ['140200']}", "SX11 03.01, SX11 03.02, SX11 15, SX11 28", "SX01 03.01" },
			{ "'of': {'authorities': ['140200']}", "SX11 03.01, SX11 03.02, SX11 15, SX11 28", "SX12 03.01" },
			{ "'of': {}, 'each': 'CITY'", "SX11 03.01, SX11 03.02, SX11 15, SX11 28", "SX01 28" },
			{ "'of': {'categories': ['LEADING_SPECIALTY'], 'specialties': ['03']}",
					"SX01 03.01, SX02 03.02, SX11 03.03, SX12 03", "SX03 28" },
			{ "'of': {'tiers': ['PROVINCE'], 'regions': ['140100']}", "SX01 03.01, SX02 03.01, SX03 03.01, SX04 28",
					"SX11 28" } };

	/** Operator, its figures, how the count stands from none on; – for a refusal. */
	private static final String[][] OPERATORS = { { "EXACT", "'target': 2", "BELOW BELOW REACHED – –" },
			{ "MAX", "'target': 2", "WITHIN WITHIN WITHIN – –" },
			{ "RANGE", "'min': 1, 'max': 2", "BELOW REACHED REACHED – –" },
			{ "MIN", "'target': 2", "BELOW BELOW REACHED REACHED REACHED" },
			{ "APPROX", "'target': 2, 'tolerance': 1", "BELOW REACHED REACHED REACHED BEYOND" } };

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RecommendationList list;

	@Autowired
	private ApprovalBounds approvals;

	@Autowired
	private TransactionTemplate transaction;

	private ApplicationStory story;

	@BeforeEach
	void theProvince() {
		story = new ApplicationStory(context);
	}

	@AfterEach
	void putsTheHospitalsBack() {
		new ApplicationStory(context);
	}

	static Stream<Arguments> everyOperatorOfEveryDimension() {
		return Stream.of(OPERATORS)
			.flatMap(operator -> Stream.of(DIMENSIONS)
				.map(dimension -> Arguments.of(operator[0], operator[1], operator[2], dimension[0], dimension[1],
						dimension[2])));
	}

	@ParameterizedTest(name = "{0} {3}")
	@MethodSource("everyOperatorOfEveryDimension")
	@Requirement({ "R000-12", "R003-03", "R003-05" })
	void countsRecommendationsAndRefusesThoseBeyondAnUpperEnd(String operator, String figures, String states,
			String dimension, String inside, String outside) {
		var round = new BoundedRound(story, BoundedRound.bound("RECOMMENDED", operator, figures, dimension));
		var counting = Stream.of(inside.split(", ")).map(each -> project(round, each)).toList();
		round.recommend(project(round, outside));

		var seen = new ArrayList<String>();
		for (int at = 0; at < counting.size(); at++) {
			seen.add(recommended(round));
			var next = counting.get(at);
			if (states.split(" ")[at + 1].equals("–")) {
				assertThatThrownBy(() -> round.recommend(next)).hasMessageContaining("application_bound_counted_ck");
			}
			else {
				round.recommend(next);
			}
		}

		seen.add(recommended(round));
		assertThat(seen).containsExactlyElementsOf(expected(states, dimension));
	}

	@ParameterizedTest(name = "{0} {3}")
	@MethodSource("everyOperatorOfEveryDimension")
	@Requirement({ "R000-12", "R003-06", "R003-07" })
	void countsApprovalsAndRefusesThoseBeyondAnUpperEnd(String operator, String figures, String states,
			String dimension, String inside, String outside) {
		var round = new BoundedRound(story, BoundedRound.bound("APPROVED", operator, figures, dimension));
		var counting = Stream.of(inside.split(", ")).map(each -> project(round, each)).toList();
		round.approve(project(round, outside));

		var seen = new ArrayList<String>();
		for (int at = 0; at < counting.size(); at++) {
			seen.add(approved(round, List.of()));
			var next = List.of(counting.get(at));
			if (states.split(" ")[at + 1].equals("–")) {
				assertThatThrownBy(() -> requireRoom(round, next)).hasMessage("application.approved.beyond")
					.satisfies(refused -> assertThat(((Refused) refused).arguments()[0].toString()).startsWith("限额"));
				assertThatThrownBy(() -> round.approve(next.get(0)))
					.hasMessageContaining("application_bound_counted_ck");
			}
			else {
				requireRoom(round, next);
				round.approve(next.get(0));
			}
		}

		seen.add(approved(round, List.of()));
		assertThat(seen).containsExactlyElementsOf(expected(states, dimension));
	}

	@Test
	void countsAListThatIsNotApprovedYet() {
		var round = new BoundedRound(story,
				BoundedRound.bound("APPROVED", "MAX", "'target': 1", "'of': {'specialties': ['03']}"));
		var two = List.of(project(round, "SX01 03.01"), project(round, "SX02 03.02"), project(round, "SX03 28"));

		assertThat(approved(round, two)).isEqualTo("BEYOND 2");
		assertThatThrownBy(() -> requireRoom(round, two)).hasMessage("application.approved.beyond")
			.satisfies(refused -> assertThat(((Refused) refused).arguments()).containsExactly("限额", 1, 0, 2));
	}

	/** A place is the application's, and returns with its last recommendation. */
	@Test
	@Requirement("R003-05")
	void countsAnApplicationOnceThatASecondUnitRecommends() {
		// given
		var round = new BoundedRound(story, BoundedRound.bound("RECOMMENDED", "MAX", "'target': 1", "'of': {}"));
		var project = round.project("SX11", "03.01");
		round.recommend(project);

		// when
		round.recommendBy("140200", project);

		// then
		assertThat(recommended(round)).isEqualTo("WITHIN 1");
		round.withdrawBy("140200", project);
		assertThat(recommended(round)).isEqualTo("WITHIN 1");
		round.withdraw(project);
		assertThat(recommended(round)).isEqualTo("WITHIN 0");
	}

	private static ProjectId project(BoundedRound round, String hospitalAndSpecialty) {
		var parts = hospitalAndSpecialty.split(" ");
		return round.project(parts[0], parts[1]);
	}

	/** As far as nothing is refused, and once more where it is. */
	private static List<String> expected(String states, String dimension) {
		var all = new ArrayList<String>();
		for (var state : states.split(" ")) {
			all.add(state.equals("–") ? all.get(all.size() - 1) : state + " " + all.size());
		}
		if (dimension.contains("each")) {
			all.set(0, "none");
		}
		return all;
	}

	private String recommended(BoundedRound round) {
		return told(list.bounds(round.id(), BoundedRound.PROVINCE));
	}

	private String approved(BoundedRound round, List<ProjectId> more) {
		return told(approvals.counts(round.summary(), more)
			.stream()
			.filter(count -> count.scope() == BoundCount.Scope.ROUND)
			.toList());
	}

	/** A number for each of a level is not there before somebody counts on it. */
	private static String told(List<BoundCount> counts) {
		return counts.stream().map(count -> count.state() + " " + count.counted()).findFirst().orElse("none");
	}

	private void requireRoom(BoundedRound round, List<ProjectId> more) {
		transaction.executeWithoutResult(status -> approvals.requireRoom(round.summary(), more));
	}

}
