package cn.denggao.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Shares of what a province may recommend, and of all that a plan period approves. */
@DenggaoTest
class SharesOfPeriodsTests {

	private static final String[] THREE_OF_THE_CAPITAL_AND_TWO = { "SX01 03.01", "SX02 03.02", "SX03 03.03",
			"SX11 03.01", "SX12 03.02" };

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ApprovalBounds bounds;

	@Autowired
	private RecommendationList list;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	private YearsOfApprovals years;

	@BeforeEach
	void approvalsOfTheYearBefore() {
		years = new YearsOfApprovals(new ApplicationStory(context));
		years.approved(years.round(2087, "KEY"), THREE_OF_THE_CAPITAL_AND_TWO);
		years.approved(years.round(2087, "OWN"), "SX04 03.01");
	}

	@AfterEach
	void putsTheHospitalsBack() {
		new ApplicationStory(context);
	}

	/** Five and five places: 6 of the capital in all, 3 of them there already. */
	@Test
	@Requirement(value = "R000-11", page = "/rounds/{id}/approval")
	void letsARoundHaveWhatOthersOfItsCategoryHaveLeftOfThePeriodsShare() {
		// given
		var round = frozen(2088, "{\"capitalShare\": 0.6, \"capitalScope\": \"PERIOD\"}", "[]");
		var capital = projects(round, "SX01 28", "SX02 28", "SX03 28", "SX04 28");
		var elsewhere = projects(round, "SX11 28", "SX12 28");

		// then
		assertThat(bounds.elsewhere(rounds.require(round))).isEqualTo(new ApprovedElsewhere(5, 3));
		requireRoom(round, Stream.concat(capital.stream().limit(3), elsewhere.stream()).toList());
		assertThatThrownBy(() -> requireRoom(round, capital)).hasMessage("application.approved.capital-of-period")
			.satisfies(refused -> assertThat(((Refused) refused).arguments()).containsExactly("60", 5, 3, 3, 4));

		// when
		years.approve(capital.get(0).value());

		// then
		assertThatThrownBy(() -> requireRoom(round, capital.subList(1, 4)))
			.hasMessage("application.approved.capital-of-period");
		requireRoom(round, capital.subList(0, 3));
	}

	@Test
	void countsNothingOfTheCapitalOnAPeriodWhereTheRoundsOwnPlacesAreMeant() {
		var round = frozen(2088, "{\"capitalShare\": 0.6}", "[]");

		requireRoom(round, projects(round, "SX01 28", "SX02 28", "SX03 28", "SX04 28"));
	}

	@Test
	@Requirement(value = "R000-11", page = "/rounds/{id}/approval")
	void keepsANumbersShareOfThePeriodInTheDatabase() {
		// given
		var round = frozen(2088, "{}", BoundedRound.bound("APPROVED", "MAX", "'share': 0.6, 'scope': 'PERIOD'",
				"'of': {'regions': ['140100']}"));
		var capital = projects(round, "SX01 28", "SX02 28", "SX03 28", "SX04 28");
		capital.stream().limit(3).forEach(project -> years.approve(project.value()));

		// then
		assertThatThrownBy(() -> years.approve(capital.get(3).value()))
			.hasMessageContaining("application_bound_counted_ck");

		// when
		years.approved(years.round(2089, "KEY"), "SX11 15", "SX12 15");
		years.approve(capital.get(3).value());

		// then
		assertThat(database.queryForList("select most || ' ' || counted from application_bound where round_id = ?",
				String.class, round.value()))
			.containsExactly("4 4");
	}

	/**
	 * The province may recommend thirty of the round: three of its capital at a tenth.
	 */
	@Test
	@Requirement("R000-11")
	void keepsANumbersShareOfWhatAProvinceMayRecommend() {
		// given
		var round = new BoundedRound(new ApplicationStory(context), BoundedRound.bound("RECOMMENDED", "MAX",
				"'share': 0.1, 'scope': 'PROVINCE'", "'of': {'regions': ['140100']}, 'each': 'PROVINCE'"));
		Stream.of("SX01", "SX02", "SX03").forEach(hospital -> round.recommend(round.project(hospital, "28")));
		round.recommend(round.project("SX11", "28"));

		// then
		assertThatThrownBy(() -> round.recommend(round.project("SX04", "28")))
			.hasMessageContaining("application_bound_counted_ck");
		assertThat(list.bounds(round.id(), BoundedRound.PROVINCE)).singleElement().satisfies(count -> {
			assertThat(count.figure().most()).hasValue(3);
			assertThat(count.counted()).isEqualTo(3);
			assertThat(count.isFull()).isTrue();
		});
	}

	/** A round of five places with frozen rules of its own. */
	private RoundId frozen(int year, String ranking, String declared) {
		var round = years.round(year, "KEY");
		database.update("""
				insert into programme_round_rules (round, version, content, hash, frozen_by, frozen_at)
				select id, 1, jsonb_set(jsonb_set(draft_rules::jsonb, '{ranking}', draft_rules::jsonb -> 'ranking'
				|| '{"slots": {"operator": "EXACT", "value": 5, "to": null}}' || ?::jsonb),
				'{recommendation,bounds}', ?::jsonb)::text, 'x', 'x', now() from programme_round where id = ?""",
				ranking, declared, round.value());
		return round;
	}

	private List<ProjectId> projects(RoundId round, String... hospitalsAndSpecialties) {
		var all = new ArrayList<UUID>();
		Stream.of(hospitalsAndSpecialties).forEach(each -> all.add(years.project(round, each)));
		return all.stream().map(ProjectId::new).toList();
	}

	private void requireRoom(RoundId round, List<ProjectId> projects) {
		transaction.executeWithoutResult(status -> bounds.requireRoom(rounds.require(round), projects));
	}

}
