package cn.denggao.application;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.partner.NamingPartners;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/** A partner is lost after all have signed and before the application is handed in. */
@DenggaoTest
class ConsortiumReopenedTests {

	private static final String[] SIGNATURES = { "UserTask_SignAsPrincipal", "UserTask_SignAsProjectLeader" };

	@Autowired
	private ApplicationContext context;

	@Autowired
	private NamingPartners naming;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private ConsortiumStory together;

	@BeforeEach
	void isSignedAndWaitsToBeSubmitted() {
		story = new ApplicationStory(context);
		together = new ConsortiumStory(story, draft -> {
		});
		together.joinedBy("SX05");
		together.joinedBy("SX12");
		together.signed();
	}

	@AfterEach
	void bringsTheHospitalBack() {
		database.update("update organisation_hospital set ended_on = null where id = 'SX12'");
	}

	@Test
	@Requirement(value = "R003-13", page = "/projects/{project}/partners")
	void isOpenedAgainSignedAnewAndHandedInWithoutThePartnerThatEnded() throws Exception {
		// given
		database.update("update organisation_hospital set ended_on = date '2020-01-01' where id = 'SX12'");
		assertThatThrownBy(together::submitted).hasMessage("application.partner.gone");
		assertThat(page()).contains("移除联合申报单位的，申报书退回填写", "已终止", "移除</button>").doesNotContain("登记联合申报单位</button>");

		// when
		web.perform(post("/projects/" + together.project + "/partners/removal").param("hospital", "SX12")
			.with(csrf())
			.with(authentication(together.applicant)))
			.andExpect(redirectedUrl("/projects/" + together.project + "/partners"));

		// then
		assertThat(story.openTasks(together.project)).containsExactly("UserTask_FillInApplication");
		assertThat(page()).contains("三晋儿童医院", "登记联合申报单位</button>").doesNotContain("潞州区域医疗中心（", "已终止");
		assertThat(facts()).containsExactly("{\"hospital\":\"SX12\",\"reopened\":true}");

		// when
		together.filledIn();
		assertThat(story.openTasks(together.project)).containsExactlyInAnyOrder(SIGNATURES);
		story.signedByBoth(together.project, "SX11");
		together.submitted();

		// then
		assertThat(story.status(together.project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
		assertThatThrownBy(() -> together.removed("SX05")).hasMessage("application.section.closed");
	}

	@Test
	@Requirement("R003-13")
	void isOpenedAgainByNobodyElseAndForNobodyWhoIsNotNamed() {
		for (var other : List.of(story.applicant("SX05"), story.department("SX11"), story.applicant("SX06"))) {
			assertThatThrownBy(() -> removes(other, "SX12")).hasMessage("kernel.not-found");
		}
		assertThatThrownBy(() -> together.removed("SX09")).hasMessage("kernel.not-found");
		assertThat(story.openTasks(together.project)).containsExactly("UserTask_SubmitApplication");

		together.submitted();

		assertThat(story.status(together.project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_CITY);
	}

	@Test
	@Requirement("R003-13")
	void namesNobodyNewWhileItWaitsToBeSubmitted() {
		story.principal("SX06");

		assertThatThrownBy(() -> together.applicant
			.does(() -> naming.name(together.project, "SX06", "分中心", ConsortiumStory.TASKS)))
			.hasMessage("application.section.closed");
	}

	private void removes(Acting who, String hospital) {
		who.does(() -> naming.remove(together.project, hospital));
	}

	private List<String> facts() {
		return database.queryForList(
				"select facts from audit_entry where subject_id = ? and action = 'application.partner-removed'",
				String.class, together.project.toString());
	}

	private String page() throws Exception {
		return web.perform(get("/projects/" + together.project + "/partners").with(authentication(together.applicant)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

}
