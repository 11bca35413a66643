package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.acceptance.domain.AcceptanceReport;
import cn.denggao.acceptance.domain.ApplyingForAcceptance;
import cn.denggao.application.ProjectId;
import cn.denggao.construction.ReportId;
import cn.denggao.construction.domain.CheckingOnSpot;
import cn.denggao.construction.domain.SubmitReport;
import cn.denggao.construction.domain.SubmittingAnnualReport;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static cn.denggao.lifecycle.ProjectStory.LEADER;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.REASON;
import static cn.denggao.lifecycle.ProjectStory.actuals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

/** What a hospital keeps and reports in the build period, and what becomes of it. */
@StagesTest
class LedgerPagesTests {

	@Autowired
	private MockMvc web;

	@Autowired
	private ProjectStory story;

	@Autowired
	private TermStory term;

	@Autowired
	private PaperAgreements agreements;

	@Autowired
	private SubmittingAnnualReport reporting;

	@Autowired
	private ApplyingForAcceptance applying;

	@Autowired
	private CheckingOnSpot checking;

	@Test
	@Requirement(value = "R001-41", page = "/projects/{id}/ledger")
	void keepsMeasuresWithOwnerDateAndLightAndEachReportInTheTrail() throws Exception {
		// given
		story.clock().at("2024-08-01T09:00");
		var project = story.aProjectUnderConstruction();
		var ledger = "/projects/" + project + "/ledger";
		send(DEPARTMENT,
				post(ledger + "/items").param("measure", "建立卒中绿色通道")
					.param("responsible", "韩立本")
					.param("department", "急诊科")
					.param("dueOn", "2024-12-31"),
				ledger);
		var item = ledger + "/items/"
				+ story.value("select id from construction_item where project_id = ? and measure = '建立卒中绿色通道'",
						UUID.class, project.value());

		// when
		send(DEPARTMENT, post(item).param("progress", "10").param("problem", "设备未到"), ledger);
		story.clock().at("2024-12-01T09:00");
		send(DEPARTMENT, post(item).param("progress", "60").param("helpNeeded", "请设备科协调"), ledger);

		// then
		assertThat(page(OFFICER, ledger)).contains("建立卒中绿色通道", "韩立本", "急诊科", "2024-12-31", "60% / 80%", "滞后", "请设备科协调");
		assertThat(story.audited(project, "construction.measure-reported")).hasSize(2)
			.first()
			.asString()
			.contains("10");
	}

	@Test
	@Requirement(value = "R001-42", page = "/projects/{id}/ledger")
	void showsWhatASpotCheckFoundOnTheLedger() throws Exception {
		// given
		story.clock().at("2024-08-01T09:00");
		var project = story.aProjectUnderConstruction();
		var ledger = "/projects/" + project + "/ledger";
		var check = OFFICER.gets(() -> checking.order(project, REASON));
		assertThat(page(DEPARTMENT, ledger)).doesNotContain("待检查");

		// when
		OFFICER.does(() -> checking.find(check, LocalDate.of(2024, 8, 1), "两项措施没有佐证材料。"));
		DEPARTMENT.does(() -> checking.answer(check, "已补充佐证材料。"));
		story.answer(project.toString(), "UserTask_CloseSpotCheck", OFFICER,
				Map.of("decision", "ACCEPT", "reason", "材料齐全。"));

		// then
		assertThat(page(DEPARTMENT, ledger)).contains("两项措施没有佐证材料。", "已办结");
	}

	@Test
	@Requirement(value = "R001-35", page = "/projects/{id}/reports")
	void keepsBothVersionsOfAReportThatWasSentBack() throws Exception {
		// given
		story.clock().at("2024-08-01T09:00");
		var project = story.aProjectUnderConstruction();
		story.day("2025-01-01T00:01");
		report(project, 2024, "1.15");

		// when
		story.answer(project.toString(), "UserTask_AppraiseAnnualReport", OFFICER,
				Map.of("decision", "RETURN", "reason", "CMI 与平台数据不一致。"));
		var sentBack = page(LEADER, "/projects/" + project + "/reports");
		report(project, 2024, "1.14");

		// then
		assertThat(sentBack).contains("退回修改", "CMI 与平台数据不一致。").doesNotContain("指标变化");
		assertThat(page(OFFICER, "/projects/" + project + "/reports")).contains("1.14").doesNotContain("1.15");
		assertThat(story.audited(project, "construction.report-submitted")).hasSize(2)
			.satisfiesExactly(first -> assertThat(first).contains("CMI=1.15"),
					second -> assertThat(second).contains("CMI=1.14"));
		assertThat(story.audited(project, "construction.report-appraised")).singleElement()
			.asString()
			.contains("RETURNED", "CMI 与平台数据不一致。");
	}

	@Test
	@Requirement(value = { "R000-31", "R000-33" }, page = "/projects/{id}/acceptance")
	void showsEveryReportedYearWhatFallsShortAndTheChangeInTheEnd() throws Exception {
		// given
		story.clock().at("2024-08-01T09:00");
		agreements.termsEnd("2025-07-31");
		var project = story.aProjectUnderConstruction();
		agreements.termsEnd("2026-07-31");
		story.day("2025-01-01T00:01");
		report(project, 2024, "1.15");

		// then
		assertThat(page(OFFICER, "/projects/" + project + "/reports")).contains("指标变化", "2024 年", "未达年度目标",
				"M6.0 28.0L154.0 4.0");

		// when
		story.answer(project.toString(), "UserTask_AppraiseAnnualReport", OFFICER,
				Map.of("decision", "ACCEPT", "grade", "GOOD"));
		story.day("2025-08-01T00:01");
		term.cancelTranches(project);
		story.clock().at("2025-08-11T10:00");
		var toFill = page(LEADER, "/projects/" + project + "/acceptance");
		LEADER.does(() -> applying.apply(project,
				new AcceptanceReport("总结", "成果", "案例", "审字〔2025〕1号", new BigDecimal("90"), null, null),
				actuals("1.24")));

		// then
		assertThat(toFill).contains("2024 年", ">1.12<", ">1.15<", ">1.30<");
		assertThat(page(OFFICER, "/projects/" + project + "/acceptance")).contains("2024 年", ">1.12<", ">1.15<",
				">1.24<", ">+0.12<", "66.67%", ">-1.00<", "76.92%");
	}

	private void report(ProjectId project, int year, String cmi) {
		var report = new ReportId(
				story.value("select id from construction_report where project_id = ? and report_year = ?", UUID.class,
						project.value(), year));
		LEADER.does(() -> reporting.submit(report, new SubmitReport("进展", "问题", "计划", actuals(cmi))));
	}

	private String page(Acting person, String path) throws Exception {
		return web.perform(get(path).with(authentication(person))).andReturn().getResponse().getContentAsString();
	}

	private void send(Acting person, MockHttpServletRequestBuilder form, String next) throws Exception {
		web.perform(form.with(authentication(person)).with(csrf())).andExpect(redirectedUrl(next));
	}

}
