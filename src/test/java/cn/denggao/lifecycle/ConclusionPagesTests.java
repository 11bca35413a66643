package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.Acting;
import cn.denggao.acceptance.domain.AcceptanceReport;
import cn.denggao.acceptance.domain.ApplyingForAcceptance;
import cn.denggao.acceptance.domain.ConfirmingCohort;
import cn.denggao.application.DossierView;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.Role;
import cn.denggao.lifecycle.domain.EndingProject;
import cn.denggao.programme.RoundId;
import cn.denggao.requirements.Requirement;
import cn.denggao.review.PanelMaterial;
import cn.denggao.review.PanelPurpose;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.lifecycle.ProjectStory.CHIEF;
import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static cn.denggao.lifecycle.ProjectStory.FUND;
import static cn.denggao.lifecycle.ProjectStory.GROUP;
import static cn.denggao.lifecycle.ProjectStory.LEADER;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.REASON;
import static cn.denggao.lifecycle.ProjectStory.THIRD_PARTY;
import static cn.denggao.lifecycle.ProjectStory.actuals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages on which a project is inspected, accepted or ended. */
@StagesTest
class ConclusionPagesTests {

	private static final Acting STRANGER = Acting.as("stranger", "SX02", Role.HOSPITAL_DEPT, Role.PROJECT_LEADER);

	@Autowired
	private MockMvc web;

	@Autowired
	private ProjectStory story;

	@Autowired
	private ApplyingForAcceptance applying;

	@Autowired
	private ConfirmingCohort confirming;

	@Autowired
	private EndingProject ending;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private List<PanelMaterial> materials;

	private ProjectId project;

	@BeforeEach
	void anAgreementComesIntoForce() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
	}

	@Test
	void namesTheIndicatorThatWasLeftOut() throws Exception {
		// given
		story.day("2025-08-01T00:01");

		// then
		send(LEADER,
				post("/projects/" + project + "/midterm").param("summary", "总结")
					.param("problems", "无")
					.param("plan", "计划")
					.param("selfScore", "85"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请填写“CMI”的当前值。")));
	}

	@ParameterizedTest
	@CsvSource({ "-5,“CMI”的值应在 0 与 20 之间。", "999,“CMI”的值应在 0 与 20 之间。", "'',请填写“CMI”的" })
	void takesNoFinalValueThatIsBlankOrOutsideItsBounds(String value, String sentence) throws Exception {
		// given
		comeToAcceptance();

		// then
		send(LEADER,
				values("/acceptance/application", value).header("HX-Request", "true")
					.param("summary", "总结")
					.param("outputs", "成果")
					.param("accountNo", "审字〔2026〕1号")
					.param("selfScore", "90"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"actual-CMI\"")))
			.andExpect(content().string(containsString(sentence)));

		// when
		LEADER.does(() -> applying.apply(project,
				new AcceptanceReport("总结", "成果", "案例", "审字〔2026〕1号", new BigDecimal("90"), null, null),
				actuals("1.24")));
		story.answer(project.toString(), "UserTask_CheckAcceptanceData", OFFICER,
				Map.of("decision", "RETURN", "reason", REASON));

		// then
		send(DEPARTMENT, values("/acceptance/correction", value).header("HX-Request", "true"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"actual-CMI\"")))
			.andExpect(content().string(containsString(sentence)));
		send(DEPARTMENT, values("/acceptance/correction", "1.24")).andExpect(redirectedUrl("/tasks/done"));
	}

	private MockHttpServletRequestBuilder values(String page, String cmi) {
		return post("/projects/" + project + page).param("actual-CMI", cmi)
			.param("actual-ALOS", "8.2")
			.param("actual-LOW_RISK_MORT", "0.01")
			.param("actual-OUTFLOW_PROV", "6.0");
	}

	@Test
	@Requirement(value = "R004-31", page = "/projects/{id}/acceptance")
	void showsAcceptanceCohortAndCertificate() throws Exception {
		// given
		comeToAcceptance();
		show(LEADER, "/projects/" + project + "/acceptance").andExpect(content().string(containsString("提交验收申请")));
		LEADER.does(() -> applying.apply(project,
				new AcceptanceReport("总结", "成果", "案例", "审字〔2026〕1号", new BigDecimal("90"), null, null),
				actuals("1.24")));
		story.answer(project.toString(), "UserTask_CheckAcceptanceData", OFFICER, Map.of("decision", "ACCEPT"));
		evaluateOnThePage();
		assertThat(reportsFor(PanelPurpose.ACCEPTANCE)).contains("成果", "审字〔2026〕1号", "1.24", TermStory.OPINION);
		assertThat(reportsFor(PanelPurpose.MIDTERM)).isEmpty();
		story.judge(PanelPurpose.ACCEPTANCE, project, 1, "86.42");
		var round = projects.require(project).round();

		// when
		show(CHIEF, "/projects/" + project + "/acceptance/cohort")
			.andExpect(redirectedUrl("/rounds/" + round + "/acceptances"));
		show(CHIEF, "/rounds/" + round + "/acceptances").andExpect(content().string(containsString("86.42")));
		show(DEPARTMENT, "/rounds/" + round + "/acceptances").andExpect(status().isNotFound());
		takesTheCohortAway(round);
		CHIEF.does(() -> confirming.confirm(round, Set.of(), REASON));

		// then
		show(DEPARTMENT, "/projects/" + project + "/certificate")
			.andExpect(content().string(containsString("SX136-2024-")));
		show(DEPARTMENT, "/projects/" + project + "/acceptance")
			.andExpect(content().string(not(containsString("86.42"))));
	}

	private void takesTheCohortAway(RoundId round) throws Exception {
		var path = "/rounds/" + round + "/acceptances/workbook";
		var lines = WorkbookLines.taken(web, CHIEF, path);
		assertThat(lines.get(2)).startsWith("条件：批次：").endsWith("；优秀名额：0");
		assertThat(lines.subList(3, lines.size())).containsExactly("共 1 条", "项目编号|建设单位|专科|得分|建议结论|审定结论",
				projects.require(project).projectNumber() + "|三晋大学第一医院|内分泌科|86.42|合格|合格");
		show(DEPARTMENT, path).andExpect(status().isNotFound());
		assertThat(story.value("""
				select login from audit_entry where action = 'acceptance.cohort-exported' and subject_id = ?""",
				String.class, round.toString()))
			.isEqualTo(CHIEF.actor().login());
	}

	/** Scenario 1 of domain §11: for points from 0 to 100, and the figure itself kept. */
	@Test
	@Requirement(value = "R000-33", page = "/projects/{id}/acceptance")
	void capsWhatIsAttainedAndKeepsTheFigureBesideIt() throws Exception {
		// given
		comeToAcceptance();

		// when
		LEADER.does(() -> applying.apply(project,
				new AcceptanceReport("总结", "成果", "案例", "审字〔2026〕1号", new BigDecimal("90"), null, null),
				actuals("1.24")));

		// then
		for (var reader : List.of(DEPARTMENT, OFFICER)) {
			show(reader, "/projects/" + project + "/acceptance")
				.andExpect(content().string(stringContainsInOrder("CMI ", "66.67%", "ALOS ", "76.92%", "LOW_RISK_MORT ",
						"100.00%", "实算 200.00%", "OUTFLOW_PROV ", "0.00%", "实算 -25.00%")))
				.andExpect(content().string(not(containsString("实算 66.67%"))));
		}
	}

	@Test
	void showsWhatMustBePaidBack() throws Exception {
		// given
		GROUP.does(() -> ending.terminate(project, REASON, "晋专办纪〔2024〕9号"));

		// then
		show(OFFICER, "/projects/" + project + "/recovery").andExpect(status().isOk())
			.andExpect(content().string(containsString("0.00")));
		show(STRANGER, "/projects/" + project + "/recovery").andExpect(status().isNotFound());
	}

	@Test
	void offersMeasuresOnlyToThoseWhoMayTakeThem() throws Exception {
		show(CHIEF, "/projects/" + project + "/measures").andExpect(content().string(containsString("中止建设")));
		show(GROUP, "/projects/" + project + "/measures").andExpect(content().string(containsString("终止项目")))
			.andExpect(content().string(not(containsString("中止建设"))));
		show(DEPARTMENT, "/projects/" + project + "/measures").andExpect(status().isNotFound());
	}

	/**
	 * The round asks for a third party: the process waits for it, and the hospital does
	 * not read it yet.
	 */
	private void evaluateOnThePage() throws Exception {
		story.day("2024-08-21T00:01");
		assertThat(story.openTasks(project)).contains("UserTask_EvaluateIndependently");
		show(THIRD_PARTY, "/projects/" + project + "/acceptance")
			.andExpect(content().string(containsString("第三方评价意见")));
		send(OFFICER, post("/projects/" + project + "/acceptance/evaluation").param("opinion", "不是我的事"))
			.andExpect(status().isNotFound());
		send(THIRD_PARTY, post("/projects/" + project + "/acceptance/evaluation").param("opinion", " "))
			.andExpect(status().isUnprocessableEntity());
		send(THIRD_PARTY, post("/projects/" + project + "/acceptance/evaluation").param("opinion", TermStory.OPINION))
			.andExpect(redirectedUrl("/tasks/done"));
		show(OFFICER, "/projects/" + project + "/acceptance")
			.andExpect(content().string(containsString(TermStory.OPINION)));
		show(DEPARTMENT, "/projects/" + project + "/acceptance")
			.andExpect(content().string(not(containsString(TermStory.OPINION))));
	}

	private void comeToAcceptance() {
		story.day("2024-08-02T00:01");
		story.answer(project.toString(), "UserTask_DecideHeldTranche", FUND,
				Map.of("decision", "CANCEL", "reason", REASON));
		endTermEarly();
		story.clock().at("2024-08-20T10:00");
	}

	private void endTermEarly() {
		story.run("update construction_ledger set term_end = date '2024-08-05' where project_id = ?", project.value());
		story.day("2024-08-06T00:01");
	}

	private ResultActions show(Acting person, String path) throws Exception {
		return web.perform(get(path).with(authentication(person)));
	}

	/** Every text that experts of such a panel read beside the application. */
	private List<String> reportsFor(PanelPurpose purpose) {
		return materials.stream()
			.filter(material -> material.purpose() == purpose)
			.flatMap(material -> material.sections(project).stream())
			.flatMap(section -> Stream.concat(section.fields().stream().map(DossierView.Field::value),
					section.tables().stream().flatMap(table -> table.rows().stream()).flatMap(List::stream)))
			.toList();
	}

	private ResultActions send(Acting person, MockHttpServletRequestBuilder form) throws Exception {
		return web.perform(form.with(authentication(person)).with(csrf()));
	}

}
