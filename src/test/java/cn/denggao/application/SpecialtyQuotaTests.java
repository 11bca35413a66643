package cn.denggao.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.RecommendingApplications;
import cn.denggao.application.domain.RecommendingApplications.Choice;
import cn.denggao.application.domain.SpecialtyQuota;
import cn.denggao.application.domain.WaivingQuota;
import cn.denggao.application.domain.WithdrawingApplication;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.OpeningRound;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.domain.KeepingQuotas;
import cn.denggao.programme.domain.KeepingQuotas.Typed;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/** A city with three places, one of them for internal medicine. */
@DenggaoTest
@ExtendWith(PositionsAgree.class)
class SpecialtyQuotaTests {

	private static final OrganisationId DATONG = OrganisationId.of("140200");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RecommendingApplications recommending;

	@Autowired
	private RecommendationList list;

	@Autowired
	private WaivingQuota waiving;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	private ApplicationStory story;

	private RoundId round;

	private ProjectId digestive;

	private ProjectId neurology;

	private ProjectId imaging;

	@BeforeEach
	void threeFilesTwoOfThemInternalMedicine() {
		story = new ApplicationStory(context);
		database.update("update organisation_hospital set supervisor = ? where id in ('SX10', 'SX11')", DATONG.value());
		round = story.draftRound();
		OFFICER.does(() -> story.bean(KeepingQuotas.class)
			.keep(round, new Typed(0, Map.of("total-140200", "3", "cell-140200-03", "1", "default", "2"),
					Set.of("140200"), Set.of("03"))));
		opens();
		digestive = passed("SX11", "03.02");
		neurology = passed("SX10", "03.03");
		imaging = passed("SX11", "28");
	}

	@AfterEach
	void putsTheHospitalsBack() {
		new ApplicationStory(context);
	}

	@Test
	void refusesASecondOfAGroupWithOnePlaceAndTakesAnotherSpecialty() {
		// given
		CITY.does(() -> recommend(digestive, 1));

		// then
		assertThatThrownBy(() -> CITY.does(() -> recommend(neurology, 2))).isInstanceOf(Refused.class)
			.hasMessage("application.recommend.line-quota")
			.satisfies(refused -> assertThat(((Refused) refused).arguments()).containsExactly("内科", 1, 1))
			.satisfies(refused -> assertThat(((Refused) refused).field()).contains("rank-" + neurology));

		// when
		CITY.does(() -> recommend(imaging, 2));

		// then
		assertThat(list.of(round, DATONG).specialties()).containsExactly(new SpecialtyQuota("03", "内科", 1, 0, 1));
		assertThat(list.of(round, DATONG).quota().used()).isEqualTo(2);
		assertThat(database.queryForList("select specialty from application_quota_entry where round_id = ? order by id",
				String.class, round.value()))
			.containsExactly("03", null);
	}

	@Test
	void recommendsNoneOfTwoThatTheGroupHasNoPlaceFor() {
		assertThatThrownBy(() -> CITY.does(() -> recommending.recommend(round,
				List.of(new Choice(digestive, 1, REASON), new Choice(neurology, 2, REASON)))))
			.hasMessage("application.recommend.line-quota");

		assertThat(list.of(round, DATONG).quota().used()).isZero();
	}

	@Test
	void refusesASecondOfTheGroupToWhoeverWritesPastTheProgram() {
		// given
		CITY.does(() -> recommend(digestive, 1));

		// then
		assertThatThrownBy(() -> write(neurology, 2)).hasMessageContaining("application_quota_line_used_ck");
		for (var change : List.of("update application_quota_line set places = 9 where round_id = ?",
				"update application_quota_line set used = 0 where round_id = ?",
				"delete from application_quota_line where round_id = ?", """
						insert into application_quota_line (round_id, organisation, specialty, places)
						values (?, '140200', '04', 9)""")) {
			assertThatThrownBy(() -> database.update(change, round.value()))
				.hasMessageContaining("change by the ledger only");
		}
		assertThat(list.of(round, DATONG).specialties()).extracting(SpecialtyQuota::used).containsExactly(1);
	}

	@Test
	void givesTheGroupsLastPlaceToOneOfTwoWhoWriteAtOnce() throws Exception {
		// given
		CITY.does(() -> recommend(imaging, 1));
		var written = new CountDownLatch(1);
		var commit = new CountDownLatch(1);
		var one = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			write(digestive, 2);
			written.countDown();
			await(commit);
		}));
		assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();

		// when
		var two = CompletableFuture.runAsync(() -> write(neurology, 3));
		commit.countDown();
		one.get(30, TimeUnit.SECONDS);

		// then
		assertThatThrownBy(() -> two.get(30, TimeUnit.SECONDS)).hasMessageContaining("application_quota_line_used_ck");
	}

	@Test
	void givesThePlaceOfAWithdrawalBackToItsGroup() {
		// given
		CITY.does(() -> recommend(digestive, 1));

		// when
		story.department("SX11").does(() -> story.bean(WithdrawingApplication.class).withdraw(digestive, REASON));
		CITY.does(() -> recommend(neurology, 1));

		// then
		assertThat(list.of(round, DATONG).specialties()).extracting(SpecialtyQuota::used).containsExactly(1);
		assertThat(database.queryForList(
				"select kind || specialty from application_quota_entry where round_id = ? order by id", String.class,
				round.value()))
			.containsExactly("RESERVE03", "RETURN03", "RESERVE03");
	}

	@Test
	void addsAPlaceToTheGroupWhenTwoPeopleSaySo() throws Exception {
		// given
		CITY.does(() -> recommend(digestive, 1));
		assertThatThrownBy(() -> OFFICER.does(() -> waiving.ask(round, DATONG, "04", REASON)))
			.hasMessage("kernel.not-found");

		// when
		web.perform(post("/rounds/{id}/recommendations/waivers", round).param("unit", "140200")
			.param("specialty", "03")
			.param("waiver-140200", REASON)
			.with(authentication(OFFICER))
			.with(csrf())).andExpect(redirectedUrl("/rounds/" + round + "/recommendations"));
		page(CHIEF, "用于内科");
		CHIEF.does(() -> waiving.answer(round, DATONG, true, REASON));
		CITY.does(() -> recommend(neurology, 2));

		// then
		assertThat(list.of(round, DATONG).specialties()).containsExactly(new SpecialtyQuota("03", "内科", 1, 1, 2));
		assertThat(list.of(round, DATONG).quota().most()).isEqualTo(4);
		page(CITY, "专科名额");
	}

	private void page(Acting reader, String text) throws Exception {
		web.perform(get("/rounds/{id}/recommendations", round).with(authentication(reader)))
			.andExpect(content().string(containsString(text)));
	}

	private void opens() {
		var closes = story.bean(OfficialClock.class).now().plusSeconds(86_400);
		OFFICER.does(() -> story.bean(OpeningRound.class)
			.propose(round, closes, closes.plusSeconds(86_400), "晋卫医函〔2026〕31号"));
		CHIEF.does(() -> story.bean(OpeningRound.class).open(round));
	}

	private ProjectId passed(String hospital, String specialty) {
		var project = story.submitted(round, hospital, specialty);
		story.review(project, CITY, "PASS");
		return project;
	}

	private void recommend(ProjectId project, int rank) {
		recommending.recommend(round, List.of(new Choice(project, rank, REASON)));
	}

	private void write(ProjectId project, int rank) {
		database.update("""
				insert into application_recommendation
				(id, project_id, round_id, organisation, rank, reason, recommended_by, recommended_at)
				values (?, ?, ?, ?, ?, 'x', 'x', app_now())""", UUID.randomUUID(), project.value(), round.value(),
				DATONG.value(), rank);
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
