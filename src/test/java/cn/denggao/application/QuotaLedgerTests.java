package cn.denggao.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.LedgerLine;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.Recommendations;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.ReorderingRecommendations;
import cn.denggao.application.domain.WaivingQuota;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Places of a city with two: taken at once by many, granted beyond, moved by decision.
 */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class QuotaLedgerTests {

	private static final OrganisationId DATONG = OrganisationId.of("140200");

	private static final Acting BOTH = Acting.as("provboth", "140000", Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RecommendingApplications recommending;

	@Autowired
	private ReorderingRecommendations reordering;

	@Autowired
	private WaivingQuota waiving;

	@Autowired
	private Recommendations recommendations;

	@Autowired
	private RecommendationList list;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId first;

	private ProjectId second;

	private ProjectId third;

	@BeforeEach
	void threeFilesForTwoPlaces() {
		story = new ApplicationStory(context);
		database.update("update organisation_hospital set supervisor = ? where id in ('SX05', 'SX10', 'SX11')",
				DATONG.value());
		round = story.openRound();
		first = passed("SX11", "03.02");
		second = passed("SX11", "28");
		third = passed("SX10", "15");
	}

	@AfterEach
	void putsTheHospitalsBack() {
		new ApplicationStory(context);
	}

	@Test
	void givesTheLastPlaceToExactlyOneOfTwoOfficers() throws Exception {
		// given
		CITY.does(() -> recommend(first, 1));
		var begin = new CountDownLatch(1);
		var another = Acting.as("dtcity2", DATONG.value(), Role.HC_CITY);

		// when
		var one = atOnce(begin, CITY, second);
		var two = atOnce(begin, another, third);
		begin.countDown();
		var answers = Stream.of(one.get(60, TimeUnit.SECONDS), two.get(60, TimeUnit.SECONDS)).toList();

		// then
		assertThat(answers).containsExactlyInAnyOrder("recommended", "application.recommend.quota [2, 2]");
		assertThat(recommendations.used(round, DATONG.value())).isEqualTo(2);
		assertThat(kinds()).containsExactly("RESERVE", "RESERVE");
	}

	@Test
	void refusesAnotherPlaceToWhoeverWritesPastTheProgram() throws Exception {
		// given
		CITY.does(() -> recommend(first, 1));
		var written = new CountDownLatch(1);
		var commit = new CountDownLatch(1);
		var one = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			write(second, 2);
			written.countDown();
			await(commit);
		}));
		assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();

		// when another one writes while the first has not committed
		var two = CompletableFuture.runAsync(() -> write(third, 2));
		commit.countDown();
		one.get(30, TimeUnit.SECONDS);

		// then
		assertThatThrownBy(() -> two.get(30, TimeUnit.SECONDS)).hasMessageContaining("application_");
		assertThatThrownBy(() -> write(third, 3)).hasMessageContaining("beyond the 2 places");
		assertThat(recommendations.used(round, DATONG.value())).isEqualTo(2);
	}

	@Test
	void addsAPlaceOnlyWhenAnotherPersonGrantsIt() {
		// given
		CITY.does(() -> recommend(first, 1));
		CITY.does(() -> recommend(second, 2));
		BOTH.does(() -> waiving.ask(round, DATONG, REASON));

		// then
		assertThatThrownBy(() -> BOTH.does(() -> waiving.answer(round, DATONG, true, REASON)))
			.hasMessage("application.waiver.own");
		assertThatThrownBy(() -> OFFICER.does(() -> waiving.ask(round, DATONG, REASON)))
			.hasMessage("application.waiver.already-asked");
		assertThatThrownBy(() -> CITY.does(() -> recommend(third, 3))).hasMessage("application.recommend.quota");

		// when
		CHIEF.does(() -> waiving.answer(round, DATONG, true, REASON));
		CITY.does(() -> recommend(third, 3));

		// then
		assertThat(story.status(third)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
		assertThat(kinds()).containsExactly("RESERVE", "WAIVER", "RESERVE", "RESERVE");
		assertThat(audited("application.waiver-asked")).isOne();
		assertThat(audited("application.waiver-answered")).isOne();
		assertThatThrownBy(() -> database
			.update("update application_quota_waiver set granted = false where round_id = ?", round.value()))
			.hasMessageContaining("kept as it was");
	}

	@Test
	void addsNoPlaceWhenTheLeaderRefuses() {
		// given
		OFFICER.does(() -> waiving.ask(round, DATONG, REASON));

		// when
		CHIEF.does(() -> waiving.answer(round, DATONG, false, REASON));

		// then
		assertThat(list.of(round, DATONG).quota().most()).isEqualTo(2);
		assertThat(kinds()).containsExactly("REFUSED_WAIVER");
		assertThatThrownBy(() -> CHIEF.does(() -> waiving.answer(round, DATONG, true, REASON)))
			.hasMessage("application.waiver.none-asked");
	}

	@Test
	void letsNobodyElseAskOrAnswer() {
		for (var person : List.of(CITY, ApplicationStory.CITY_CHIEF, CHIEF,
				Acting.as("otherprov", "150000", Role.HC_PROVINCE))) {
			assertThatThrownBy(() -> person.does(() -> waiving.ask(round, DATONG, REASON)))
				.hasMessage("kernel.not-found");
		}
		assertThatThrownBy(() -> OFFICER.does(() -> waiving.ask(round, OrganisationId.of("SX11"), REASON)))
			.hasMessage("kernel.not-found");
		assertThatThrownBy(() -> OFFICER.does(() -> waiving.ask(round, DATONG, "短")))
			.hasMessage("application.reason-missing");
	}

	@Test
	void swapsRanksByADecisionWithAReason() {
		// given
		CITY.does(() -> recommend(first, 1));
		CITY.does(() -> recommend(second, 2));

		// when
		CITY.does(() -> reordering.reorder(round, ranks(2, 1), REASON));

		// then
		assertThat(list.of(round, DATONG).chosen()).extracting(line -> line.project().id())
			.containsExactly(second, first);
		assertThat(kinds()).startsWith("RANK", "RANK");
		assertThat(database.queryForObject("select count(*) from audit_entry where action = 'application.rank-changed' "
				+ "and subject_id in (?, ?)", Long.class, first.toString(), second.toString()))
			.isEqualTo(2);
	}

	@Test
	void movesNoRankWithoutReasonOrBeyondTheQuotaOrOntoAnother() {
		// given
		CITY.does(() -> recommend(first, 1));
		CITY.does(() -> recommend(second, 2));

		// then
		refusesToMove(ranks(2, 1), "", "application.reason-missing");
		refusesToMove(ranks(3, 2), REASON, "application.recommend.rank-beyond");
		refusesToMove(ranks(2, 2), REASON, "application.recommend.rank-taken");
		refusesToMove(ranks(1, 2), REASON, "application.reorder.nothing-moved");
		refusesToMove(Map.of(third, 1), REASON, "kernel.not-found");
		assertThat(kinds()).containsExactly("RESERVE", "RESERVE");
	}

	private void refusesToMove(Map<ProjectId, Integer> ranks, String reason, String why) {
		assertThatThrownBy(() -> CITY.does(() -> reordering.reorder(round, ranks, reason))).isInstanceOf(Refused.class)
			.hasMessage(why);
	}

	private Map<ProjectId, Integer> ranks(int ofFirst, int ofSecond) {
		var ranks = new LinkedHashMap<ProjectId, Integer>();
		ranks.put(first, ofFirst);
		ranks.put(second, ofSecond);
		return ranks;
	}

	private ProjectId passed(String hospital, String specialty) {
		var project = story.submitted(round, hospital, specialty);
		story.review(project, CITY, "PASS");
		return project;
	}

	private void recommend(ProjectId project, int rank) {
		recommending.recommend(round, List.of(new Choice(project, rank, REASON)));
	}

	private CompletableFuture<String> atOnce(CountDownLatch begin, Acting who, ProjectId project) {
		return CompletableFuture.supplyAsync(() -> who.gets(() -> {
			await(begin);
			try {
				recommend(project, 2);
				return "recommended";
			}
			catch (Refused ex) {
				return ex.key() + " " + List.of(ex.arguments());
			}
		}));
	}

	private void write(ProjectId project, int rank) {
		database.update("""
				insert into application_recommendation
				(id, project_id, round_id, organisation, rank, reason, recommended_by, recommended_at)
				values (?, ?, ?, ?, ?, 'x', 'x', app_now())""", UUID.randomUUID(), project.value(), round.value(),
				DATONG.value(), rank);
	}

	private List<String> kinds() {
		return list.of(round, DATONG).ledger().stream().map(LedgerLine::kind).toList();
	}

	private long audited(String action) {
		return database.queryForObject("select count(*) from audit_entry where action = ? and subject_id = ?",
				Long.class, action, round.toString());
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(60, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
