package cn.denggao.application;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.organisation.OrganisationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** Places on numbers over all units: taken, given back, kept by the database. */
@DenggaoTest
class BoundPlaceTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RecommendationList list;

	@Autowired
	private ApprovalBounds approvals;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	@BeforeEach
	void theProvince() {
		story = new ApplicationStory(context);
	}

	@AfterEach
	void putsTheHospitalsBack() {
		new ApplicationStory(context);
	}

	@Test
	void takesAShareOfTheRoundsPlacesRoundedDown() {
		var round = new BoundedRound(story,
				BoundedRound.bound("APPROVED", "MAX", "'share': 0.25", "'of': {'regions': ['140100']}"));
		int slots = database.queryForObject("""
				select (content::jsonb #>> '{ranking,slots,value}')::integer + coalesce((content::jsonb
				#>> '{ranking,slots,to}')::integer, 0) from programme_round_rules where round = ?""", Integer.class,
				round.id().value());

		int most = slots / 4;
		for (int at = 0; at < most; at++) {
			round.approve(round.project("SX0" + (at + 1), "03.01"));
		}
		assertThatThrownBy(() -> round.approve(round.project("SX09", "03.01")))
			.hasMessageContaining("application_bound_counted_ck");
		assertThat(approved(round)).extracting(BoundCount::counted).containsExactly(most);
	}

	@Test
	void countsEachCityByItself() {
		var round = new BoundedRound(story,
				BoundedRound.bound("RECOMMENDED", "MAX", "'target': 1", "'of': {}, 'each': 'CITY'"));

		round.recommend(round.project("SX11", "03.01"));
		round.recommend(round.project("SX12", "03.01"));
		round.recommend(round.project("SX01", "03.01"));

		assertThatThrownBy(() -> round.recommend(round.project("SX12", "28")))
			.hasMessageContaining("application_bound_counted_ck");
		assertThat(list.bounds(round.id(), BoundedRound.PROVINCE)).extracting(BoundCount::label)
			.containsExactly("限额 大同市卫生健康委员会", "限额 长治市卫生健康委员会");
	}

	@Test
	void givesThePlaceOfAWithdrawalAndOfALostApprovalBack() {
		var round = new BoundedRound(story,
				"[" + BoundedRound.one("A", "RECOMMENDED", "MAX", "'target': 1", "'of': {'specialties': ['03']}") + ","
						+ BoundedRound.one("B", "APPROVED", "MAX", "'target': 1", "'of': {'specialties': ['03']}")
						+ "]");
		var first = round.project("SX01", "03.01");
		var second = round.project("SX02", "03.02");

		round.recommend(first);
		round.approve(first);
		database.update("update application_project set specialty_code = '28' where id = ?", first.value());
		round.withdraw(first);
		round.lapse(first);
		round.recommend(second);
		round.approve(second);

		assertThat(list.bounds(round.id(), BoundedRound.PROVINCE)).extracting(BoundCount::counted).containsExactly(1);
		assertThat(approved(round)).extracting(BoundCount::counted).containsExactly(1);
	}

	@Test
	void givesTheLastPlaceToOneOfTwoWhoWriteAtOnce() throws Exception {
		var round = new BoundedRound(story, BoundedRound.bound("RECOMMENDED", "MAX", "'target': 1", "'of': {}"));
		database.update("insert into application_quota_limit (round_id, organisation, category, places) "
				+ "values (?, '140200', 'LEADING_SPECIALTY', 9)", round.id().value());
		var written = new CountDownLatch(1);
		var commit = new CountDownLatch(1);
		var one = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			round.recommend(round.project("SX01", "03.01"));
			written.countDown();
			await(commit);
		}));
		assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();

		var other = round.project("SX11", "28");
		var two = CompletableFuture.runAsync(() -> database.update("""
				insert into application_recommendation
				(id, project_id, round_id, organisation, rank, reason, recommended_by, recommended_at)
				values (gen_random_uuid(), ?, ?, '140200', 1, 'x', 'x', app_now())""", other.value(),
				round.id().value()));
		commit.countDown();
		one.get(30, TimeUnit.SECONDS);

		assertThatThrownBy(() -> two.get(30, TimeUnit.SECONDS)).hasMessageContaining("application_bound_counted_ck");
	}

	@Test
	void letsNobodyWriteTheCounts() {
		var round = new BoundedRound(story, BoundedRound.bound("RECOMMENDED", "MAX", "'target': 1", "'of': {}"));
		round.recommend(round.project("SX01", "03.01"));

		for (var change : List.of("update application_bound set counted = 0 where round_id = ?",
				"delete from application_bound_place where round_id = ?",
				"insert into application_bound (round_id, code, part, counts, most) values (?, 'X', '', 'APPROVED', 9)")) {
			assertThatThrownBy(() -> database.update(change, round.id().value()))
				.hasMessageContaining("Bounds are counted by the database");
		}
	}

	@Test
	void showsUnitsTheNumbersOfAllAndTheirOwn() throws Exception {
		var round = new BoundedRound(story,
				"[" + BoundedRound.one("A", "RECOMMENDED", "MAX", "'target': 1", "'of': {'specialties': ['03']}") + ","
						+ BoundedRound.one("B", "RECOMMENDED", "MIN", "'target': 3", "'of': {}, 'each': 'CITY'") + "]");
		round.recommend(round.project("SX11", "03.01"));
		round.recommend(round.project("SX12", "28"));

		web.perform(get("/rounds/{id}/recommendations", round.id()).with(authentication(CITY)))
			.andExpect(content().string(containsString("名额限制")))
			.andExpect(content().string(containsString("已到上限")))
			.andExpect(content().string(containsString("还差 2 个")));
		assertThat(list.bounds(round.id(), OrganisationId.of("140200"))).extracting(BoundCount::part)
			.containsExactly(null, "大同市卫生健康委员会");
		assertThat(OFFICER.gets(() -> list.bounds(round.id(), BoundedRound.PROVINCE))).hasSize(3);
	}

	private List<BoundCount> approved(BoundedRound round) {
		return approvals.counts(round.summary(), List.of())
			.stream()
			.filter(count -> count.scope() == BoundCount.Scope.ROUND)
			.toList();
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
