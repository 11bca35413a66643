package cn.denggao.lifecycle;

import java.util.List;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static cn.denggao.lifecycle.ProjectStory.LEADER;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.PRINCIPAL;
import static cn.denggao.lifecycle.ProjectStory.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Principal and leader both sign the mid-term report before it is handed in. */
@StagesTest
class MidtermSignaturesTests {

	private static final Acting STRANGER = Acting.as("stranger", "SX02", Role.HOSPITAL_PRINCIPAL);

	@Autowired
	private MockMvc web;

	@Autowired
	private ProjectStory story;

	@Autowired
	private TermStory term;

	@Autowired
	private JdbcTemplate database;

	private ProjectId project;

	@BeforeEach
	void aReportIsDue() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
		story.day("2025-08-01T00:01");
	}

	@Test
	@Requirement(value = "R004-24", page = "/projects/{id}/midterm")
	void isHandedInOnlyAfterThePrincipalHasSignedTheVerySame() throws Exception {
		// given
		assertThat(page(LEADER)).contains("保存并送院长签署", "院长和项目负责人同为第一责任人");
		assertThat(refused(LEADER, report("", "进展一"), 422)).contains("院长还没有签署这份中期报告");

		// when
		assertThat(send(LEADER, report("/draft", "进展一")).getStatus()).isEqualTo(302);

		// then
		assertThat(refused(LEADER, report("", "进展一"), 422)).contains("院长还没有签署这份中期报告");
		assertThat(page(PRINCIPAL)).contains("进展一", "1.20", "签署中期报告").doesNotContain("保存并送院长签署");
		assertThat(page(OFFICER)).doesNotContain("进展一");

		// when
		assertThat(send(PRINCIPAL, signature(term.hashToSign(project))).getStatus()).isEqualTo(302);

		// then
		assertThat(page(LEADER)).contains("进展一", "院长已于");
		assertThat(refused(LEADER, report("", "进展二"), 422)).contains("报告与院长签署的不一致");
		assertThat(story.openTasks(project)).contains("UserTask_SubmitMidtermReport");

		// when
		assertThat(send(LEADER, report("", "进展一")).getStatus()).isEqualTo(302);

		// then
		assertThat(story.openTasks(project)).contains("UserTask_CheckMidtermReport")
			.doesNotContain("UserTask_SubmitMidtermReport");
		assertThat(page(OFFICER)).contains("进展一", "44.44%", "项目负责人 2025-08-01", "院长 2025-08-01");
		assertThat(audited()).containsExactly("inspection.report-kept", "inspection.report-signed",
				"inspection.report-submitted");
	}

	@Test
	void isSignedAnewAfterAnyChangeAndAfterAReturn() throws Exception {
		// given
		send(LEADER, report("/draft", "进展一"));
		var first = term.hashToSign(project);
		send(PRINCIPAL, signature(first));

		// when
		send(LEADER, report("/draft", "进展二"));

		// then
		assertThat(refused(PRINCIPAL, signature(first), 409)).contains("报告已经改动、签署或者提交");
		assertThat(refused(LEADER, report("", "进展二"), 422)).contains("院长还没有签署");
		send(PRINCIPAL, signature(term.hashToSign(project)));
		assertThat(refused(PRINCIPAL, signature(term.hashToSign(project)), 409)).contains("报告已经改动、签署或者提交");
		send(LEADER, report("", "进展二"));

		// when
		story.answer(project.toString(), "UserTask_CheckMidtermReport", OFFICER,
				Map.of("decision", "RETURN", "reason", REASON));

		// then
		assertThat(story.openTasks(project)).contains("UserTask_SubmitMidtermReport");
		assertThat(refused(LEADER, report("", "进展二"), 422)).contains("院长还没有签署");
	}

	@Test
	void isAskedForByTheLeaderAndSignedByThePrincipalOfTheHospitalAlone() throws Exception {
		send(LEADER, report("/draft", "进展一"));
		var hash = term.hashToSign(project);

		for (var other : List.of(LEADER, DEPARTMENT, OFFICER, STRANGER)) {
			refused(other, signature(hash), 404);
		}
		for (var other : List.of(PRINCIPAL, DEPARTMENT, OFFICER)) {
			refused(other, report("/draft", "别人写的"), 404);
		}
		assertThat(page(DEPARTMENT)).doesNotContain("进展一", "签署中期报告");
		assertThat(database.queryForList(
				"""
						select body from notification_message where recipient = 'principal' and link = ? and dedup_key like ?""",
				String.class, "/projects/" + project + "/midterm", "inspection.report-to-sign:%"))
			.hasSize(1)
			.allSatisfy(body -> assertThat(body).startsWith("请核对并签署").doesNotContain("进展一"));
	}

	private MockHttpServletRequestBuilder report(String path, String summary) {
		return post("/projects/" + project + "/midterm" + path).param("summary", summary)
			.param("problems", "无")
			.param("plan", "计划")
			.param("selfScore", "85")
			.param("actual-CMI", "1.20")
			.param("actual-ALOS", "8.2")
			.param("actual-LOW_RISK_MORT", "0.01")
			.param("actual-OUTFLOW_PROV", "6.0");
	}

	private MockHttpServletRequestBuilder signature(String hash) {
		return post("/projects/" + project + "/midterm/signature").param("seen", hash);
	}

	private String refused(Acting who, MockHttpServletRequestBuilder request, int status) throws Exception {
		var answer = send(who, request);
		assertThat(answer.getStatus()).isEqualTo(status);
		return answer.getContentAsString();
	}

	private String page(Acting who) throws Exception {
		var answer = send(who, get("/projects/" + project + "/midterm"));
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer.getContentAsString();
	}

	private MockHttpServletResponse send(Acting who, MockHttpServletRequestBuilder request) throws Exception {
		var answer = web.perform(request.with(authentication(who)).with(csrf())).andReturn().getResponse();
		answer.setCharacterEncoding("UTF-8");
		return answer;
	}

	private List<String> audited() {
		return database.queryForList(
				"select action from audit_entry where subject_id = ? and action like 'inspection.report-%' order by seq",
				String.class, project.toString());
	}

}
