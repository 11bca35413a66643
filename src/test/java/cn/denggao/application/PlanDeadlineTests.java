package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.SpecialtyCoverage;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.application.domain.TargetProgress.Progress;
import cn.denggao.programme.AdmittedSpecialties.Tag;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** What a plan wants everywhere, and what is not done when its period is over. */
@DenggaoTest
class PlanDeadlineTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TargetProgress progress;

	@Autowired
	private SpecialtyCoverage coverage;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private YearsOfApprovals years;

	@BeforeEach
	void bringsTheHospitalsIn() {
		story = new ApplicationStory(context);
		years = new YearsOfApprovals(story);
	}

	@AfterEach
	void putsTheHospitalsBack() {
		new ApplicationStory(context);
	}

	@Test
	@Requirement(value = "R001-09", page = "/targets/coverage")
	void tellsOfEachCityWhetherItHasAnAdvantageSpecialtyForMajorDiseases() throws Exception {
		// given
		var round = PackedRound.open(story, "hb-csc", "ADVANTAGE", OFFICER, CHIEF);
		int year = rounds.require(round).year();
		assertThat(covered("ADVANTAGE", year)).isNotEmpty().containsOnly(false);

		// when
		years.approve(years.project(round, "SX11 03.04"));
		years.approve(years.project(round, "SX12 04.03"));

		// then
		var plan = seenBy("HB-CSC", OFFICER).plan();
		var regions = OFFICER.gets(() -> coverage.of(plan, "ADVANTAGE", null, year)).regions();
		assertThat(covered("ADVANTAGE", year)).filteredOn(has -> has).hasSize(1);
		assertThat(covered("ADVANTAGE", year).get(regions.indexOf("大同市卫生健康委员会"))).isTrue();
		assertThat(covered("CHARACTERISTIC", year)).containsOnly(false);
		assertThat(web
			.perform(get("/targets/coverage").param("programme", "HB-CSC")
				.param("category", "ADVANTAGE")
				.param("year", String.valueOf(year))
				.with(authentication(OFFICER)))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("重大疾病专科", "1 / " + regions.size(), "没有");
	}

	@Test
	@Requirement(value = "R001-07", page = "/targets")
	void listsProjectsThatAreNotDoneWhenThePlanIsOver() throws Exception {
		// given
		var round = years.round(2059, "KEY");
		var open = years.project(round, "SX11 03.01");
		var done = years.project(round, "SX01 03.01");
		years.approve(open);
		years.approve(done);
		assertThat(seenBy(years.programme(), OFFICER).overdue()).as("no period is known").isEmpty();

		// when
		period(2016, 2020);
		database.update("update application_project set status = 'ACCEPTED_QUALIFIED' where id = ?", done);

		// then
		assertThat(seenBy(years.programme(), OFFICER).overdue()).extracting(each -> each.id()).containsExactly(open);
		assertThat(seenBy(years.programme(), CITY).overdue()).extracting(each -> each.id()).containsExactly(open);
		assertThat(web.perform(get("/targets").with(authentication(OFFICER)))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("逾期未完成的项目", "计划期已于 2020 年底结束，以下 1 个项目还没有通过验收", "/projects/" + open);

		// when
		period(2021, 2099);

		// then
		assertThat(seenBy(years.programme(), OFFICER).overdue()).isEmpty();
	}

	private void period(int from, int to) {
		database.update("""
				update programme_programme set content = jsonb_build_object('owner', '140000', 'planPeriod',
				jsonb_build_object('from', cast(? as int), 'to', cast(? as int)))::text where code = ?""", from, to,
				years.programme());
	}

	private List<Boolean> covered(String category, int year) {
		var plan = seenBy("HB-CSC", OFFICER).plan();
		return OFFICER.gets(() -> coverage.of(plan, category, null, year)).covered().get(Tag.MAJOR_DISEASE);
	}

	private Progress seenBy(String programme, Acting viewer) {
		return viewer.gets(progress::all)
			.stream()
			.filter(each -> each.plan().code().equals(programme))
			.findFirst()
			.orElseThrow();
	}

}
