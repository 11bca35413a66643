package cn.denggao.lifecycle;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.domain.RecordExpense;
import cn.denggao.construction.domain.RecordingMoney;
import cn.denggao.kernel.Money;
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
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
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
			"/projects/P/recovery,documentNo,文号", "/rounds/R/ranking/votes,minutesNo,纪要" })
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
	@ValueSource(strings = { "1.005", "1e99", "1E+10000000", "-1", "0", "x", "1000000000000", "" })
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

	@Test
	void takesAnAmountAsPeopleTypeIt() throws Exception {
		// when
		send(BOOKKEEPER, expense().param("amount", "12,500.50"))
			.andExpect(redirectedUrl("/projects/" + project + "/expenses"));

		// then
		assertThat(story.value("select amount::text from construction_expense where project_id = ?", String.class,
				project.value()))
			.isEqualTo("12500.50");
	}

	@Test
	void namesTheFieldOfADisallowanceBeyondTheExpense() throws Exception {
		// given
		var expense = BOOKKEEPER.gets(() -> money.spend(project, new RecordExpense(LocalDate.of(2024, 8, 1),
				Money.yuan("1000.00"), FundSource.PROVINCIAL, "EQUIPMENT", "手术设备", "PZ-9")));

		// then
		send(OFFICER,
				post("/projects/" + project + "/expenses/" + expense + "/disallowance").param("disallowed", "1000.01")
					.param("reason", "超出范围"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("data-field-name=\"disallowed\"")));
	}

	@Test
	void refusesADayThereIsNot() throws Exception {
		for (var typed : new String[] { "2026-99-99", "+999999999-01-01", "x" }) {
			send(OFFICER, post(at("/projects/P/tranches/U/payment")).param("paidOn", typed).param("voucherNo", "PZ-1"))
				.andExpect(status().isUnprocessableEntity())
				.andExpect(content().string(containsString("data-field-name=\"paidOn\"")))
				.andExpect(content().string(containsString("请填写日期")));
		}
	}

	private MockHttpServletRequestBuilder expense() {
		return post(at("/projects/P/expenses")).param("spentOn", "2024-08-01")
			.param("source", "PROVINCIAL")
			.param("category", "EQUIPMENT")
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
