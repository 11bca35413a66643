package cn.denggao.application;

import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.domain.Submissions;
import cn.denggao.programme.RoundId;
import cn.denggao.tracking.PositionsAgree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.application.ApplicationStory.CITY;
import static cn.denggao.application.ApplicationStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
@ExtendWith(PositionsAgree.class)
class ApplicationPagesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc web;

	private ApplicationStory story;

	private RoundId round;

	@BeforeEach
	void opensARound() {
		story = new ApplicationStory(context);
		round = story.openRound();
	}

	@Test
	void saysWhatHappensNextInTheHospitalsList() throws Exception {
		var project = story.filledIn(round, "SX01", "03.04");
		as(story.principal("SX01"), get("/applications")).andExpect(status().isOk())
			.andExpect(content().string(containsString("院长签署")))
			.andExpect(content().string(containsString("项目负责人签署")))
			.andExpect(content().string(containsString("/projects/" + project)));
	}

	@Test
	void leadsFromTheSignaturesToTheReceipt() throws Exception {
		var project = story.filledIn(round, "SX01", "03.04");
		as(story.applicant("SX01"), get("/projects/{id}/eligibility", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("符合申报条件")));
		story.signedByBoth(project, "SX01");
		as(story.department("SX01"), get("/projects/{id}/submission", project)).andExpect(status().isOk());
		as(story.department("SX01"), post("/projects/{id}/submission", project))
			.andExpect(redirectedUrl("/projects/" + project + "/receipt"));
		as(story.department("SX01"), get("/projects/{id}/receipt", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("-S1")))
			.andExpect(content().string(containsString("核对一致")));
		as(story.department("SX01"), post("/projects/{id}/submission", project))
			.andExpect(redirectedUrl("/projects/" + project + "/receipt"));
		assertThat(story.bean(Submissions.class).all(project)).hasSize(1);
		as(story.department("SX01"), get("/projects/{id}/submission", project))
			.andExpect(redirectedUrl("/projects/" + project + "/receipt"));
	}

	@Test
	void showsTheDossierWithTheChecklistToTheReviewerOnly() throws Exception {
		var project = story.submitted(round, "SX01", "03.04");
		as(OFFICER, get("/projects/{id}/dossier", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("审查清单")))
			.andExpect(content().string(containsString("经导管主动脉瓣置换术")));
		as(story.applicant("SX01"), get("/projects/{id}/dossier", project)).andExpect(status().isOk())
			.andExpect(content().string(not(containsString("审查清单"))));
		as(OFFICER,
				post("/projects/{id}/dossier/checklist", project).param("TEAM", "x")
					.param("MEMBERS", "DEFECT")
					.param("note-MEMBERS", "第 4 行"))
			.andExpect(redirectedUrl("/projects/" + project + "/dossier"));
		as(OFFICER, post("/projects/{id}/dossier/checklist", project).param("MEMBERS", "NONSENSE"))
			.andExpect(status().isUnprocessableEntity());
		as(CITY, get("/projects/{id}/dossier", project)).andExpect(status().isNotFound());
	}

	@Test
	void guidesThroughACorrection() throws Exception {
		var project = story.submitted(round, "SX01", "03.04");
		story.review(project, OFFICER, "RETURN", "TEAM", "DATA");
		as(story.applicant("SX01"), get("/projects/{id}/correction", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("须一次补正以下 2 项")))
			.andExpect(content().string(containsString("section=E")))
			.andExpect(content().string(containsString(ApplicationStory.REASON)));
		as(story.applicant("SX01"), get("/projects/{id}/application", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("当日结束前重新提交")));
		as(story.applicant("SX01"), post("/projects/{id}/correction", project))
			.andExpect(status().isUnprocessableEntity());
		as(story.principal("SX01"),
				post("/projects/{id}/correction/signatures", project).param("capacity", "PRINCIPAL"))
			.andExpect(status().isUnprocessableEntity());
		as(story.principal("SX01"), post("/projects/{id}/correction/signatures", project).param("capacity", "PRINCIPAL")
			.param("truthful", "true")).andExpect(status().is3xxRedirection());
		as(story.principal("SX01"),
				post("/projects/{id}/correction/signatures", project).param("capacity", "PROJECT_LEADER")
					.param("truthful", "true"))
			.andExpect(status().isNotFound());
		as(story.applicant("SX01"), post("/projects/{id}/correction/request", project))
			.andExpect(redirectedUrl("/projects/" + project + "/correction"));
		as(story.applicant("SX01"), post("/projects/{id}/correction", project))
			.andExpect(status().isUnprocessableEntity());
		as(story.leader("SX01"), get("/projects/{id}/correction", project)).andExpect(status().isOk());
		as(story.leader("SX01"),
				post("/projects/{id}/correction/signatures", project).param("capacity", "PROJECT_LEADER")
					.param("truthful", "true"))
			.andExpect(status().is3xxRedirection());
		as(story.applicant("SX01"), post("/projects/{id}/correction", project))
			.andExpect(redirectedUrl("/projects/" + project + "/receipt"));
		as(story.applicant("SX01"), get("/projects/{id}/receipt", project))
			.andExpect(content().string(containsString("-S2")))
			.andExpect(content().string(containsString("-S1")));
		as(story.applicant("SX01"), get("/projects/{id}/correction", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("本次补正已经办结")));
	}

	@Test
	void showsRecommendationsToAuthoritiesOnly() throws Exception {
		var project = story.submitted(round, "SX11", "03.02");
		story.review(project, CITY, "PASS");
		as(CITY, get("/projects/{id}/recommendation", project))
			.andExpect(redirectedUrl("/rounds/" + round + "/recommendations"));
		as(CITY, get("/rounds/{id}/recommendations", round)).andExpect(status().isOk())
			.andExpect(content().string(containsString("云州区域医疗中心")))
			.andExpect(content().string(containsString("列入 0 / 名额")));
		as(OFFICER, get("/rounds/{id}/recommendations", round)).andExpect(status().isOk());
		as(story.applicant("SX11"), get("/rounds/{id}/recommendations", round)).andExpect(status().isNotFound());
		as(CITY, post("/rounds/{id}/recommendations", round).param("rank-" + project, "第一"))
			.andExpect(status().isUnprocessableEntity());
		as(CITY, post("/rounds/{id}/recommendations", round).param("rank-" + project, "1")
			.param("reason-" + project, "基础扎实，符合布局，同意推荐。")).andExpect(status().is3xxRedirection());
		assertThat(story.status(project)).isEqualTo(ProjectStatus.FORMAL_REVIEW_PROVINCE);
	}

	@Test
	void answersNonsenseWithNotFoundAndNeverFails() throws Exception {
		var project = story.draft(round, "SX01", "03.04");
		var applicant = story.applicant("SX01");
		for (var path : new String[] { "/projects/nonsense/application",
				"/projects/" + UUID.randomUUID() + "/application", "/projects/" + project + "/application?section=Z",
				"/projects/" + project + "/receipt", "/projects/" + project + "/correction",
				"/rounds/nonsense/applications/new", "/rounds/" + round + "/opening", "/rounds",
				"/projects/" + project + "/withdrawal" }) {
			as(applicant, get(path)).andExpect(status().isNotFound());
		}
		for (var page : new String[] { "application", "preview", "eligibility", "submission", "dossier",
				"withdrawal" }) {
			as(story.department("SX02"), get("/projects/{id}/" + page, project)).andExpect(status().isNotFound());
			as(OFFICER, get("/projects/{id}/" + page, project)).andExpect(status().isNotFound());
		}
		as(OFFICER, get("/applications")).andExpect(status().isNotFound());
		as(applicant, put("/projects/{id}/application/A", project).param("version", "x"))
			.andExpect(status().isUnprocessableEntity());
		as(applicant, post("/projects/{id}/application/A", project).param("version", "0")
			.param("direction", "过".repeat(4001))).andExpect(status().isUnprocessableEntity());
	}

	@Test
	void withdrawsWithAReason() throws Exception {
		var project = story.submitted(round, "SX01", "03.04");
		as(story.department("SX01"), get("/projects/{id}/withdrawal", project)).andExpect(status().isOk())
			.andExpect(content().string(containsString("撤回后不能恢复")));
		as(story.applicant("SX01"), get("/projects/{id}/withdrawal", project)).andExpect(status().isNotFound());
		as(story.department("SX01"), post("/projects/{id}/withdrawal", project).param("reason", "不报了"))
			.andExpect(status().isUnprocessableEntity());
		as(story.department("SX01"), post("/projects/{id}/withdrawal", project).param("reason", "医院布局调整，本年度不再申报。"))
			.andExpect(redirectedUrl("/applications"));
		assertThat(story.status(project)).isEqualTo(ProjectStatus.WITHDRAWN);
		as(story.department("SX01"), get("/projects/{id}/withdrawal", project)).andExpect(status().isConflict());
	}

	private ResultActions as(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
