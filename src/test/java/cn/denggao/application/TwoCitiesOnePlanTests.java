package cn.denggao.application;

import java.util.List;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.TargetProgress;
import cn.denggao.identity.Role;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.ImportingPack;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.WrongPack;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.CITY_CHIEF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Two cities run the same plan, the second under the longest code there may be. */
@DenggaoTest
class TwoCitiesOnePlanTests {

	private static final Acting SECOND = Acting.as("czcity", "140400", Role.HC_CITY);

	private static final Acting SECOND_CHIEF = Acting.as("czleader", "140400", Role.HC_CITY_LEADER);

	private static final String PACK = "TWIN";

	private static final String OWN = "TWIN-CITY-PLAN-OF-140400";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TargetProgress progress;

	private ApplicationStory story;

	@BeforeEach
	void bothBringThePlanIn() {
		story = new ApplicationStory(context);
		var pack = WrongPack.of("climb", "twin-climb", "programme.yaml", "code: CLIMB", "code: " + PACK);
		CITY.does(() -> story.bean(ImportingPack.class).importFrom(pack, OrganisationId.of("140200")));
		SECOND.does(() -> story.bean(ImportingPack.class).importFrom(pack, OrganisationId.of("140400"), OWN));
	}

	@Test
	@Requirement(value = { "R003-08", "R000-06" }, page = "/rounds")
	void eachOpensARoundOfTheSameYearThatTheOtherDoesNotSee() throws Exception {
		// given
		var first = draft(PACK, "CITY_KEY_SPECIALTY");
		var second = draft(OWN, "CITY_KEY_SPECIALTY");

		// when
		PackedRound.opened(story, first, CITY, CITY_CHIEF);
		PackedRound.opened(story, second, SECOND, SECOND_CHIEF);
		var here = story.submitted(first, "SX11", "03.02");
		var there = story.submitted(second, "SX12", "03.02");
		story.review(here, CITY, "PASS");
		story.review(there, SECOND, "PASS");

		// then
		assertThat(codeOf(here)).startsWith("TWIN-2024-");
		assertThat(codeOf(there)).startsWith("TWINCITYPLANOF140400-2024-");
		assertThat(story.status(there)).isEqualTo(story.status(here)).isNotEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		see(CITY, "/formal-reviews").andExpect(content().string(containsString(codeOf(here))))
			.andExpect(content().string(not(containsString(codeOf(there)))));
		see(SECOND, "/formal-reviews").andExpect(content().string(containsString(codeOf(there))))
			.andExpect(content().string(not(containsString(codeOf(here)))));
		see(CITY, "/rounds/" + first).andExpect(status().isOk());
		see(CITY, "/rounds/" + second).andExpect(status().isNotFound());
		see(SECOND, "/rounds/" + first).andExpect(status().isNotFound());
		see(story.applicant("SX11"), "/programmes").andExpect(content().string(not(containsString(second.toString()))));
		see(story.applicant("SX12"), "/programmes").andExpect(content().string(containsString(OWN)));
		see(CITY, "/rounds").andExpect(content().string(not(containsString(OWN))));
		see(SECOND, "/rounds").andExpect(content().string(containsString(OWN + "（项目包 TWIN）")));
	}

	@Test
	@Requirement(value = { "R003-08", "R003-10" }, page = "/targets")
	void eachFillsThePlacesOfItsOwnPlan() {
		// given
		var first = draft(PACK, "MYOPIA_TUINA_BASE");
		var second = draft(OWN, "MYOPIA_TUINA_BASE");

		// when
		var specialties = specialties();
		specialties.subList(0, 12).forEach(specialty -> approve(first, "SX11", specialty));
		approve(second, "SX12", specialties.get(12));

		// then
		assertThatThrownBy(() -> approve(first, "SX11", specialties.get(13)))
			.hasMessageContaining("Category MYOPIA_TUINA_BASE of TWIN has 12 places");
		assertThat(filled(CITY, PACK, "攀登计划")).isEqualTo(12);
		assertThat(filled(SECOND, OWN, "攀登计划 " + OWN)).isEqualTo(1);
	}

	@Test
	void theLongestCodeNamesVariantsOfProcesses() {
		assertThat(DefinitionName.find("review-stage.bpmn@" + OWN)).map(DefinitionName::owner).hasValue(OWN);
	}

	/** What counts towards the whole plan, which is the viewer's. */
	private int filled(Acting viewer, String code, String name) {
		var plan = viewer.gets(() -> progress.all())
			.stream()
			.filter(each -> each.plan().code().equals(code))
			.findFirst()
			.orElseThrow();
		assertThat(plan.plan().name()).isEqualTo(name);
		assertThat(plan.whole()).isTrue();
		return plan.lines()
			.stream()
			.filter(line -> line.target().category().equals("MYOPIA_TUINA_BASE"))
			.mapToInt(TargetProgress.Line::total)
			.sum();
	}

	private RoundId draft(String programme, String category) {
		return new RoundId(database.queryForObject("""
				select id from programme_round where programme = ? and category = ? and year = 2024 and batch = 1
				and tier = 'CITY'""", UUID.class, programme, category));
	}

	private String codeOf(ProjectId project) {
		return story.bean(ProjectDirectory.class).require(project).code();
	}

	private List<String> specialties() {
		return database.queryForList("select code from organisation_specialty order by code limit 20", String.class);
	}

	private void approve(RoundId round, String hospital, String specialty) {
		var id = UUID.randomUUID();
		database.update(
				"""
						insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status, version)
						values (?, ?, ?, ?, ?, '基地', 'IN_NOTICE', 0)""",
				id, "T" + id.toString().substring(0, 30), round.value(), hospital, specialty);
		database.update("update application_project set status = 'APPROVED' where id = ?", id);
	}

	private ResultActions see(Acting who, String page) throws Exception {
		return web.perform(get(page).with(authentication(who)));
	}

}
