package cn.denggao.application;

import java.util.List;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.RecommendationList;
import cn.denggao.application.domain.WaivingQuota;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.application.domain.veto.Veto;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What one person asks and another answers is taken back, or refused with a reason. */
@DenggaoTest
class RequestsTakenBackTests {

	private static final OrganisationId DATONG = OrganisationId.of("140200");

	private static final String ASKED = "本市新增两家三级医院，原名额不够用。";

	private static final String WHY = "其他单位名额尚有富余，本年度不再增加。";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private WaivingQuota waiving;

	@Autowired
	private RecommendationList list;

	@Autowired
	private DecidingVeto deciding;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void anOpenRound() {
		story = new ApplicationStory(context);
		round = story.openRound();
	}

	@AfterEach
	void forgetsVetoes() {
		database.update("delete from application_veto");
	}

	@Test
	void takesAFurtherPlaceBackAndAsksAgain() throws Exception {
		// given
		var places = list.of(round, DATONG).quota().most();
		OFFICER.does(() -> waiving.ask(round, DATONG, ASKED));
		var first = list.of(round, DATONG).waiver().id();
		as(CHIEF, removal()).andExpect(status().isNotFound());
		as(CITY, removal()).andExpect(status().isNotFound());

		// when
		as(OFFICER, removal()).andExpect(status().is3xxRedirection());

		// then
		assertThat(list.of(round, DATONG).waiver()).isNull();
		as(OFFICER, removal()).andExpect(status().isConflict());
		OFFICER.does(() -> waiving.ask(round, DATONG, ASKED + "请重新研究。"));
		as(CHIEF, answer(first, true)).andExpect(status().isConflict());
		as(CHIEF, answer(list.of(round, DATONG).waiver().id(), true)).andExpect(status().is3xxRedirection());
		assertThat(list.of(round, DATONG).quota().most()).isEqualTo(places + 1);
		assertThat(acts(round.toString(), "application.waiver-%")).containsExactly("application.waiver-asked prov1",
				"application.waiver-withdrawn prov1", "application.waiver-asked prov1",
				"application.waiver-answered provleader");
		assertThatThrownBy(
				() -> database.update("update application_quota_waiver set granted = true where id = ?", first))
			.hasMessageContaining("is kept as it was");
	}

	@Test
	void tellsWhoAskedForAPlaceWhyItIsRefused() throws Exception {
		// given
		OFFICER.does(() -> waiving.ask(round, DATONG, ASKED));

		// when
		as(CHIEF, answer(list.of(round, DATONG).waiver().id(), false)).andExpect(status().is3xxRedirection());

		// then
		assertThat(told("/rounds/" + round + "/recommendations", "prov1")).singleElement().asString().contains(WHY);
	}

	@Test
	void takesARecordedVetoBack() throws Exception {
		// given
		var project = story.submitted(round, "SX01", "03.04");
		OFFICER.does(() -> deciding.record(project, "", "MAJOR_INCIDENT", ASKED));
		var veto = only(project).id();
		as(CHIEF, post("/projects/{id}/vetoes/{veto}/removal", project, veto)).andExpect(status().isNotFound());

		// when
		as(OFFICER, post("/projects/{id}/vetoes/{veto}/removal", project, veto)).andExpect(status().is3xxRedirection());

		// then
		assertThat(only(project).state()).isEqualTo(Veto.State.WITHDRAWN);
		assertThatThrownBy(() -> CHIEF.does(() -> deciding.confirm(project, veto))).isInstanceOf(Refused.class)
			.hasMessageContaining("not-in-state");
		as(OFFICER, get("/projects/{id}/vetoes", project)).andExpect(content().string(containsString("已撤回")));
		assertThat(acts(project.toString(), "application.veto-%")).containsExactly("application.veto-recorded prov1",
				"application.veto-withdrawn prov1");
	}

	@Test
	void dismissesAVetoWithAReasonThatWhoeverRecordedItIsTold() throws Exception {
		// given
		var project = story.submitted(round, "SX01", "03.05");
		OFFICER.does(() -> deciding.record(project, "", "MAJOR_INCIDENT", ASKED));
		var dismissal = "/projects/" + project + "/vetoes/" + only(project).id() + "/dismissal";
		as(CHIEF, post(dismissal).param("reason", "短").header("HX-Request", "true"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"reason\"")));
		as(OFFICER, post(dismissal).param("reason", WHY)).andExpect(status().isNotFound());

		// when
		as(CHIEF, post(dismissal).param("reason", WHY)).andExpect(status().is3xxRedirection());

		// then
		assertThat(only(project).state()).isEqualTo(Veto.State.DISMISSED);
		assertThat(told("/projects/" + project + "/vetoes", "prov1")).singleElement().asString().contains("未获确认", WHY);
		as(OFFICER, get("/projects/{id}/vetoes", project)).andExpect(content().string(containsString(WHY)));
	}

	@Test
	void takesTheRequestToLiftAVetoBack() throws Exception {
		// given
		var project = story.submitted(round, "SX01", "03.06");
		OFFICER.does(() -> deciding.record(project, "", "MAJOR_INCIDENT", ASKED));
		CHIEF.does(() -> deciding.confirm(project, only(project).id()));
		OFFICER.does(() -> deciding.askLift(project, only(project).id(), ASKED));
		var removal = "/projects/" + project + "/vetoes/" + only(project).id() + "/lift-request/removal";
		as(CHIEF, post(removal)).andExpect(status().isNotFound());

		// when
		as(OFFICER, post(removal)).andExpect(status().is3xxRedirection());

		// then
		assertThat(only(project).state()).isEqualTo(Veto.State.IN_FORCE);
		assertThatThrownBy(() -> CHIEF.does(() -> deciding.lift(project, only(project).id())))
			.hasMessageContaining("not-in-state");
		OFFICER.does(() -> deciding.askLift(project, only(project).id(), ASKED));
		as(CHIEF, post("/projects/" + project + "/vetoes/" + only(project).id() + "/lift-refusal").param("reason", WHY))
			.andExpect(status().is3xxRedirection());
		assertThat(told("/projects/" + project + "/vetoes", "prov1")).singleElement().asString().contains("继续有效", WHY);
	}

	private Veto only(ProjectId project) {
		return OFFICER.gets(() -> deciding.of(project)).get(0);
	}

	private MockHttpServletRequestBuilder removal() {
		return post("/rounds/{id}/recommendations/waivers/removal", round).param("unit", DATONG.value());
	}

	private MockHttpServletRequestBuilder answer(UUID seen, boolean granted) {
		return post("/rounds/{id}/recommendations/waivers/answer", round).param("unit", DATONG.value())
			.param("seen", seen.toString())
			.param("granted", String.valueOf(granted))
			.param("waiver-140200", WHY);
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

	private List<String> acts(String subject, String like) {
		return database.queryForList(
				"select action || ' ' || login from audit_entry where subject_id = ? and action like ? order by seq",
				String.class, subject, like);
	}

	private List<String> told(String link, String recipient) {
		return database.queryForList("select body from notification_message where link = ? and recipient = ?",
				String.class, link, recipient);
	}

}
