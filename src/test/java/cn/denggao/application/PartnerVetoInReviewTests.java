package cn.denggao.application;

import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.application.domain.veto.DecidingVeto;
import cn.denggao.requirements.Requirement;
import cn.denggao.worklist.Inbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.application.ApplicationStory.CHIEF;
import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static cn.denggao.application.ApplicationStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * A veto against a partner that is confirmed before the formal review ends (ADR 0049).
 */
@DenggaoTest
class PartnerVetoInReviewTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private DecidingVeto deciding;

	@Autowired
	private Consortium consortium;

	private ApplicationStory story;

	@BeforeEach
	void theProvince() {
		story = new ApplicationStory(context);
	}

	@AfterEach
	void forgetsVetoes() {
		database.update("delete from application_veto");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GOES_ON", "TAKES_OUT" })
	@Requirement(value = { "R003-13", "R003-22" }, page = "/projects/{project}/partners")
	void changesNothingDuringTheFormalReviewUntilTheApplicantRemovesThePartner(String rule) throws Exception {
		// given
		var together = RecommendedConsortium.submitted(story, rule, "SX05", "SX12");

		// when
		OFFICER.does(() -> deciding.record(together.project, "SX05", "MAJOR_INCIDENT", REASON));
		CHIEF.does(() -> deciding.confirm(together.project, deciding.of(together.project).get(0).id()));

		// then
		assertThat(story.status(together.project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		assertThat(consortium.of(together.project)).hasSize(2);
		assertThat(passed(together)).contains("联合申报单位“三晋儿童医院”有已确认的一票否决，不能通过形式审查；可以退回补正");

		// when
		story.review(together.project, CITY, "RETURN", "OTHER");
		assertThatThrownBy(() -> story.resubmit(together.project, "SX11")).hasMessage("application.not-eligible");
		web.perform(post("/projects/" + together.project + "/partners/removal").param("hospital", "SX05")
			.with(csrf())
			.with(authentication(together.applicant))).andExpect(status().is3xxRedirection());
		story.resubmit(together.project, "SX11");
		story.review(together.project, CITY, "PASS");

		// then
		assertThat(story.openTasks(together.project)).containsExactly("UserTask_RecommendApplication");
		assertThat(consortium.of(together.project)).extracting(Object::toString).containsExactly("SX12");
		assertThat(together.audited()).doesNotContain("application.partner-left", "application.vetoed-out");
	}

	/** What the city's officer is answered. */
	private String passed(ConsortiumStory together) throws Exception {
		var task = story.bean(Inbox.class).openFor(together.project.toString()).get(0).taskId();
		return web
			.perform(post("/tasks/" + task).param("decision", "PASS")
				.header("HX-Request", "true")
				.with(csrf())
				.with(authentication(CITY)))
			.andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
