package cn.denggao.lifecycle;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.domain.RecordExpense;
import cn.denggao.construction.domain.RecordingMoney;
import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Money;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.lifecycle.ProjectStory.BOOKKEEPER;
import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static cn.denggao.lifecycle.ProjectStory.LEADER;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What is wrong on the pages after approval is named, and nothing of it is written. */
@StagesTest
class StageRefusalsTests {

	private static final String HTMX = "HX-Request";

	@Autowired
	private MockMvc web;

	@Autowired
	private ProjectStory story;

	@Autowired
	private RecordingMoney money;

	@Autowired
	private ProjectDirectory projects;

	private ProjectId project;

	@BeforeEach
	void anAgreementComesIntoForce() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
	}

	@ParameterizedTest
	@CsvSource({ "/projects/P/expenses/U/disallowance,reason,请填写理由", "/projects/P/tranches/U/payment,voucherNo,凭证",
			"/projects/P/spot-checks,reason,请填写理由", "/projects/P/spot-checks/U/findings,findings,请填写",
			"/projects/P/spot-checks/U/answer,answer,请填写", "/projects/P/ledger/circulars/U,documentNo,文号",
			"/projects/P/midterm/rectification,rectification,请填写", "/projects/P/acceptance/evaluation,opinion,请填写",
			"/projects/P/acceptance/rectification,rectification,请填写", "/rounds/R/acceptances,reason,请填写",
			"/projects/P/recovery,documentNo,文号", "/rounds/R/ranking/votes,minutesNo,纪要",
			"/rounds/R/late-entries/U/confirmation,minutesNo,纪要", "/rounds/R/late-entries/U/notice,title,标题",
			"/rounds/R/late-entries/U/notice,body,正文", "/rounds/R/late-entries/U/approval,title,标题" })
	void namesTheOneTextThatIsBlankOrMissing(String path, String field, String sentence) throws Exception {
		// given
		long before = rows();
		var form = post(at(path)).param("disallowed", "1")
			.param("paidOn", "2024-08-01")
			.param("visitedOn", "2024-08-01")
			.param("preferred", UUID.randomUUID().toString());

		// then
		send(OFFICER, form.param(field, "  ")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"" + field + "\"")))
			.andExpect(content().string(containsString(sentence)));
		send(OFFICER,
				post(at(path)).param("disallowed", "1")
					.param("paidOn", "2024-08-01")
					.param("visitedOn", "2024-08-01")
					.param("preferred", UUID.randomUUID().toString()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"" + field + "\"")));
		assertThat(rows()).isEqualTo(before);
	}

	@ParameterizedTest
	@Catalogue({ 16, 17, 18, 19, 20, 21 })
	@ValueSource(strings = { "1.005", "1e99", "1E+10000000", "-1", "0", "-0", "x", "1000000000000", "", "NaN",
			"Infinity", "1e308", "1234567890123456789012345678901234567890", "1.000,00", "壹万元", "1万" })
	void takesNoAmountThatIsNone(String typed) throws Exception {
		// given
		long before = rows();

		// then
		send(BOOKKEEPER,
				post(at("/projects/P/matching")).param("receivedOn", "2024-08-01")
					.param("received", typed)
					.param("receiptNo", "PT-1"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"received\"")));
		send(BOOKKEEPER, expense().param("amount", typed)).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"amount\"")));
		assertThat(rows()).isEqualTo(before);
	}

	@ParameterizedTest
	@Catalogue({ 6, 21 })
	@ValueSource(strings = { "12,500.50", "12500.5", "１２，５００．５０" })
	void takesAnAmountAsPeopleTypeIt(String typed) throws Exception {
		// when
		send(BOOKKEEPER, expense().param("amount", typed))
			.andExpect(redirectedUrl("/projects/" + project + "/expenses"));

		// then
		assertThat(story.value("select amount::text from construction_expense where project_id = ?", String.class,
				project.value()))
			.isEqualTo("12500.50");
	}

	@Test
	@Requirement(value = "R004-29", page = "/projects/{id}/expenses")
	void namesTheFieldOfADisallowanceBeyondTheExpense() throws Exception {
		// given
		var expense = BOOKKEEPER.gets(() -> money.spend(project, new RecordExpense(LocalDate.of(2024, 8, 1),
				Money.yuan("1000.00"), FundSource.PROVINCIAL, "EQUIPMENT", "手术设备", "PZ-9")));

		// then
		send(OFFICER,
				post("/projects/" + project + "/expenses/" + expense + "/disallowance").param("disallowed", "1000.01")
					.param("reason", "超出范围"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"disallowed\"")))
			.andExpect(content().string(containsString("不予认定的金额应在 0 与支出金额 1,000.00 元之间。")));
	}

	@Test
	@Requirement(value = "R004-29", page = "/projects/{id}/expenses")
	void listsOwnMoneyThatCameInAndTakesItsVoucherOnce() throws Exception {
		// given
		var received = post(at("/projects/P/matching")).param("receivedOn", "2024-08-01")
			.param("received", "300000")
			.param("receiptNo", "收-2024-08-0011");
		send(BOOKKEEPER, received).andExpect(redirectedUrl("/projects/" + project + "/expenses"));

		// then
		send(BOOKKEEPER, get(at("/projects/P/expenses"))).andExpect(content().string(containsString("到账明细")))
			.andExpect(content().string(containsString("收-2024-08-0011")))
			.andExpect(content().string(containsString("300,000.00")));
		send(BOOKKEEPER, received).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"receiptNo\"")))
			.andExpect(content().string(containsString("该凭证号已经登记过")));
	}

	@Test
	@Requirement(value = "R004-29", page = "/projects/{id}/expenses")
	void takesNoCategoryThatTheRoundDoesNotKnow() throws Exception {
		send(BOOKKEEPER, expense("BANQUETS").param("amount", "1")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"category\"")))
			.andExpect(content().string(containsString("请从本批次的支出科目中选择。")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "999" })
	void takesNoValueOutsideTheIndicatorsBounds(String value) throws Exception {
		// given
		story.day("2025-01-01T00:01");
		var report = story.value("select id from construction_report where project_id = ? limit 1", UUID.class,
				project.value());
		long before = rows();

		// then
		send(LEADER, report(at("/projects/P/reports/") + report).param("actual-CMI", value))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"actual-CMI\"")))
			.andExpect(content().string(containsString("“CMI”的值应在 0 与 20 之间。")));
		send(DEPARTMENT,
				post(at("/projects/P/changes")).param("kind", "INDICATOR")
					.param("indicatorCode", "CMI")
					.param("target", value)
					.param("reason", ProjectStory.REASON))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"target\"")));
		assertThat(rows()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-5", "999" })
	void takesNoSuchValueHalfWayEither(String value) throws Exception {
		// given
		story.day("2025-08-01T00:01");

		// then
		send(LEADER,
				report(at("/projects/P/midterm")).param("actual-CMI", value)
					.param("actual-ALOS", "8.2")
					.param("actual-LOW_RISK_MORT", "0.01")
					.param("actual-OUTFLOW_PROV", "6.0"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("“CMI”的值应在 0 与 20 之间。")));
	}

	@Test
	@Requirement(value = "R004-33", page = "/projects/{id}/ledger")
	void closesOnlyCircularsOfTheProjectItself() throws Exception {
		// given
		var other = story.aProjectUnderConstruction();
		var circular = UUID.randomUUID();
		story.run(
				"""
						insert into construction_circular (id, project_id, reason, defects, last_period, leader_login, opened_on,
						version) values (?, ?, 'SLOW', '连续三个月滞后', '2024-07', 'leader', date '2024-08-01', 0)""",
				circular, other.value());

		// then
		send(OFFICER, post(at("/projects/P/ledger/circulars/") + circular).param("documentNo", "晋卫医函〔2024〕9号"))
			.andExpect(status().isNotFound());
		send(OFFICER, post("/projects/" + other + "/ledger/circulars/" + circular).param("documentNo", "晋卫医函〔2024〕9号"))
			.andExpect(redirectedUrl("/projects/" + other + "/ledger"));
	}

	@ParameterizedTest
	@CsvSource({ "/projects/P/spot-checks,reason,2000", "/projects/P/ledger/circulars/U,documentNo,100",
			"/projects/P/tranches/U/payment,voucherNo,100", "/projects/P/recovery,documentNo,100" })
	void namesATextThatIsTooLong(String path, String field, int longest) throws Exception {
		send(OFFICER, post(at(path)).param("paidOn", "2024-08-01").param(field, "长".repeat(longest + 1)))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"" + field + "\"")))
			.andExpect(content().string(containsString("内容过长，最多 " + longest + " 个字。")));
	}

	@Test
	@Catalogue({ 24, 26 })
	void refusesADayThereIsNot() throws Exception {
		for (var typed : new String[] { "2026-99-99", "+999999999-01-01", "x", "2026-02-29", "20260-01-01",
				"2024-08-01 24:00", "2024-08-01T23:59:59.999Z", "2024-08-01T23:59:59.999+08:00" }) {
			send(OFFICER, post(at("/projects/P/tranches/U/payment")).param("paidOn", typed).param("voucherNo", "PZ-1"))
				.andExpect(status().isUnprocessableEntity())
				.andExpect(content().string(containsString("data-field-name=\"paidOn\"")))
				.andExpect(content().string(containsString("请填写日期")));
		}
	}

	private static MockHttpServletRequestBuilder report(String path) {
		return post(path).param("summary", "总结")
			.param("progress", "进展")
			.param("problems", "无")
			.param("plan", "计划")
			.param("selfScore", "85");
	}

	private MockHttpServletRequestBuilder expense() {
		return expense("EQUIPMENT");
	}

	private MockHttpServletRequestBuilder expense(String category) {
		return post(at("/projects/P/expenses")).param("spentOn", "2024-08-01")
			.param("source", "PROVINCIAL")
			.param("category", category)
			.param("purpose", "手术设备")
			.param("voucherNo", "PZ-" + project);
	}

	private String at(String path) {
		return path.replace("P", project.toString())
			.replace("U", UUID.randomUUID().toString())
			.replace("R", projects.require(project).round().toString());
	}

	private long rows() {
		return story.value("select (select count(*) from audit_entry) + (select count(*) from construction_receipt)"
				+ " + (select count(*) from construction_expense)", Long.class);
	}

	private ResultActions send(Acting person, MockHttpServletRequestBuilder form) throws Exception {
		return web.perform(form.header(HTMX, "true").with(authentication(person)).with(csrf()));
	}

}
