package cn.denggao.application;

import java.util.List;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RollUp.Node;
import cn.denggao.application.domain.SpecialtyCoverage;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.application.domain.TargetProgress.Progress;
import cn.denggao.identity.Role;
import cn.denggao.organisation.Level;
import cn.denggao.programme.ProgrammePlan;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.TargetFigure.State;
import cn.denggao.requirements.Requirement;
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
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Approvals of two years by year, region and specialty, against yearly goals. */
@DenggaoTest
class TargetBreakdownTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TargetProgress progress;

	@Autowired
	private SpecialtyCoverage coverage;

	@Autowired
	private ApprovalBounds bounds;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private YearsOfApprovals years;

	private String programme;

	private RoundId of2050;

	private RoundId of2051;

	@BeforeEach
	void aProgrammeOfTwoYears() {
		story = new ApplicationStory(context);
		years = new YearsOfApprovals(story);
		programme = years.programme();
		years.goal("PER_YEAR", "MIN", 2, true, "{\"categories\": [\"KEY\"]}");
		years.goal("ALL", "MIN", 8, false, "{\"tiers\": [\"PROVINCE\"]}");
		of2050 = years.round(2050, "KEY");
		of2051 = years.round(2051, "KEY");
	}

	@AfterEach
	void putsTheHospitalsBack() {
		new ApplicationStory(context);
	}

	@Test
	@Requirement(value = { "R000-22", "R000-23", "R000-25", "R002-16" }, page = "/targets")
	void countsYearlyGoalsByTheYearOfTheRoundAndSelfFundedApart() throws Exception {
		// given
		years.approved(of2050, "SX01 03.01", "SX02 03.01", "SX11 03.01");
		years.approved(of2051, "SX12 28");
		years.selfFunded(years.round(2051, "OWN"), "SX03 03.01");

		// then
		var seen = seenBy(OFFICER, null);
		assertThat(seen.goals())
			.extracting(line -> line.goal().code(), line -> line.year(), line -> line.counted(),
					line -> line.percent().toPlainString(), line -> line.state())
			.containsExactly(tuple("ALL", null, 4, "50.00", State.BELOW),
					tuple("PER_YEAR", 2051, 1, "50.00", State.BELOW),
					tuple("PER_YEAR", 2050, 3, "150.00", State.REACHED));
		assertThat(seen.years()).extracting(line -> line.year(), line -> line.counts(), line -> line.selfFunded())
			.containsExactly(tuple(2051, List.of(1, 0), 1), tuple(2050, List.of(3, 0), 0));
		web.perform(get("/targets").param("year", "2050").with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("150.00 %")))
			.andExpect(content().string(containsString("按年度")));
		assertThat(seenBy(CITY, null).goals()).allSatisfy(line -> assertThat(line.percent()).isNull());
	}

	@Test
	@Requirement({ "R000-23", "R000-24" })
	void addsUpByRegionWhateverTheSupervisionIs() {
		// given
		database.update("update organisation_hospital set supervisor = '140000' where id = 'SX11'");
		years.approved(of2050, "SX01 03.01", "SX11 03.01");
		years.approved(of2051, "SX12 28");

		// then
		assertThat(seenBy(OFFICER, null).regions()).extracting(Node::depth, Node::name, node -> node.counts().get(0))
			.contains(tuple(0, "山西省", 3), tuple(1, "太原市", 1), tuple(1, "大同市", 1), tuple(1, "长治市", 1));
		assertThat(seenBy(OFFICER, 2051).regions()).extracting(Node::depth, Node::name, node -> node.counts().get(0))
			.contains(tuple(0, "山西省", 1), tuple(1, "长治市", 1))
			.doesNotContain(tuple(1, "大同市", 1));
		assertThat(seenBy(OFFICER, null).nodes()).noneMatch(node -> node.name().startsWith("大同"));
	}

	@Test
	@Requirement(value = "R003-05", page = "/targets")
	void countsWhatAnAuthorityNominatesBesideWhatIsApproved() throws Exception {
		// given
		var round = BoundedRound.of(story, programme);
		var first = round.project("SX01", "03.01");
		var second = round.project("SX02", "03.01");
		round.recommend(first);
		round.recommend(second);
		round.recommend(round.project("SX03", "03.01"));
		round.approve(first);
		round.withdraw(second);

		// then
		assertThat(seenBy(OFFICER, null).lines()).extracting(line -> line.nominated(), line -> line.approved())
			.containsExactly(tuple(2, 1), tuple(0, 0));
		assertThat(seenBy(CITY, null).lines()).allSatisfy(line -> assertThat(line.nominated()).isZero());
		web.perform(get("/targets").with(authentication(OFFICER))).andExpect(content().string(containsString("本单位推荐")));
	}

	@Test
	void refusesBeyondAYearlyGoalThatBindsInThatYearOnly() {
		// given
		years.goal("MOST", "MAX", 2, true, "{\"tiers\": [\"PROVINCE\"], \"specialties\": [\"03\"]}");
		years.approved(of2050, "SX01 03.01", "SX02 03.02", "SX11 28");
		var third = years.project(of2050, "SX03 03.03");

		// then
		assertThatThrownBy(() -> years.approve(third)).hasMessageContaining("has 2 places");
		years.approved(of2051, "SX03 03.03");
		years.approved(of2050, "SX04 28");

		// when
		database.update("update application_project set status = 'LAPSED' where round_id = ? and hospital_id = 'SX01'",
				of2050.value());
		years.approve(third);

		// then
		assertThat(database.queryForObject(
				"select count(*) from application_approved where programme = ? and lost_on is null", Integer.class,
				programme))
			.isEqualTo(5);
		for (var change : List.of("update application_goal_count set approved = 0 where programme = ?",
				"delete from application_goal_count where programme = ?")) {
			assertThatThrownBy(() -> database.update(change, programme))
				.hasMessageContaining("counted by the database");
		}
	}

	@Test
	void saysByNameThatAListGoesBeyondAGoalOfTheProgramme() {
		// given
		years.goal("MOST", "EXACT", 1, false, "{\"regions\": [\"140100\"]}");
		var round = BoundedRound.of(story, programme);
		var two = List.of(round.project("SX01", "03.01"), round.project("SX02", "03.01"),
				round.project("SX11", "03.01"));

		// then
		assertThat(bounds.counts(round.summary(), two))
			.extracting(BoundCount::scope, BoundCount::code, BoundCount::counted, BoundCount::state)
			.containsExactly(tuple(BoundCount.Scope.PROGRAMME, "ALL", 3, State.BELOW),
					tuple(BoundCount.Scope.PROGRAMME, "MOST", 2, State.BEYOND),
					tuple(BoundCount.Scope.PROGRAMME, "PER_YEAR", 3, State.REACHED));
		assertThatThrownBy(() -> transaction.executeWithoutResult(status -> bounds.requireRoom(round.summary(), two)))
			.hasMessage("application.approved.beyond");
	}

	/** What a round's ranking may give: the goal's number less what other rounds have. */
	@Test
	@Requirement("R003-06")
	void leavesToARoundWhatOthersHaveNotTakenOfAGoal() {
		// given
		years.goal("MOST", "EXACT", 3, false, "{\"regions\": [\"140100\"]}");
		years.approved(of2050, "SX03 03.01");
		var round = BoundedRound.of(story, programme);
		var inside = round.project("SX01", "03.01");
		var outside = round.project("SX11", "03.01");

		// then
		var place = new BoundPlace(BoundCount.Scope.PROGRAMME, "MOST", "", 2);
		assertThat(bounds.places(round.summary(), List.of(inside, outside))).isEqualTo(Map.of(inside, List.of(place)));

		// when
		years.approve(inside.value());

		// then
		assertThat(bounds.places(round.summary(), List.of(inside, outside))).isEqualTo(Map.of(inside, List.of(place)));
	}

	@Test
	@Requirement(value = { "R002-20", "R000-26" }, page = "/targets/coverage")
	void namesRegionsWithoutASpecialtyThatTheProgrammeSpeaksOf() throws Exception {
		// given
		var round = BoundedRound.of(story, programme);
		var weak = rounds.rules(round.id()).specialties().tags();
		var plan = plan();
		var code = weak.values().iterator().next().iterator().next();
		round.approve(round.project("SX11", code));
		round.approve(round.project("SX01", code));

		// when
		var grid = OFFICER.gets(() -> coverage.of(plan, Level.PROVINCE, null));

		// then
		var line = grid.lines().stream().filter(each -> each.all() > 0).findFirst().orElseThrow();
		assertThat(line.direct()).isOne();
		assertThat(line.counts().get(grid.regions().indexOf("大同市卫生健康委员会"))).isOne();
		assertThat(line.missing()).isEqualTo(grid.regions().size() - 1);
		assertThat(grid.lines()).filteredOn(each -> each.all() == 0)
			.allSatisfy(each -> assertThat(each.missing()).isEqualTo(grid.regions().size()));
		assertThat(OFFICER.gets(() -> coverage.of(plan, Level.CITY, null)).lines())
			.allSatisfy(each -> assertThat(each.all()).isZero());
		web.perform(get("/targets/coverage").param("programme", programme).with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("处缺口")));
		web.perform(
				get("/targets/coverage").with(authentication(Acting.as("sx01app", "SX01", Role.HOSPITAL_APPLICANT))))
			.andExpect(status().isNotFound());
	}

	@Test
	void saysThatNothingIsFrozenInsteadOfRefusingThePage() throws Exception {
		// given
		years.approved(of2050, "SX01 03.01");
		database.update("""
				update programme_round set status = 'OPEN', opens_at = now(), closes_at = now(),
				recommendation_closes_at = now() + interval '1 day' where id = ?""", of2050.value());

		// then
		assertThat(seenBy(OFFICER, null).shares()).singleElement().satisfies(share -> {
			assertThat(share.cap()).isNull();
			assertThat(share.over()).isFalse();
		});
		web.perform(get("/targets").with(authentication(OFFICER)))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("未冻结")));
		database.update("update programme_round set status = 'DRAFT' where id = ?", of2050.value());
	}

	private Progress seenBy(Acting viewer, Integer year) {
		return viewer.gets(() -> progress.of(year))
			.stream()
			.filter(each -> each.plan().code().equals(programme))
			.findFirst()
			.orElseThrow();
	}

	private ProgrammePlan plan() {
		return seenBy(OFFICER, null).plan();
	}

}
