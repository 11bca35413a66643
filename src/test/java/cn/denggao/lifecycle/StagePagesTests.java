package cn.denggao.lifecycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import cn.denggao.Acting;
import cn.denggao.application.ProjectId;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.domain.ChangeContent;
import cn.denggao.construction.domain.CheckingOnSpot;
import cn.denggao.construction.domain.RecordExpense;
import cn.denggao.construction.domain.RecordingMoney;
import cn.denggao.construction.domain.RequestingChange;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Money;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.lifecycle.ProjectStory.BOOKKEEPER;
import static cn.denggao.lifecycle.ProjectStory.CHIEF;
import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static cn.denggao.lifecycle.ProjectStory.FUND;
import static cn.denggao.lifecycle.ProjectStory.LEADER;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.REASON;
import static cn.denggao.lifecycle.ProjectStory.TREASURY;
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

/** Shows the pages after approval, filled in and refused. */
@StagesTest
class StagePagesTests {

	private static final Acting STRANGER = Acting.as("stranger", "SX02", Role.HOSPITAL_DEPT, Role.PROJECT_LEADER);

	@Autowired
	private MockMvc web;

	@Autowired
	private ProjectStory story;

	@Autowired
	private RecordingMoney money;

	@Autowired
	private RequestingChange requesting;

	@Autowired
	private CheckingOnSpot checking;

	private ProjectId project;

	@BeforeEach
	void anAgreementComesIntoForce() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
	}

	@Test
	void leadsFromTheProgressPageToThePagesThereAre() throws Exception {
		// given
		var path = "/projects/" + project;

		// then
		show(DEPARTMENT, path).andExpect(status().isOk())
			.andExpect(content().string(containsString(path + "/ledger\"")))
			.andExpect(content().string(containsString(path + "/tranches\"")))
			.andExpect(content().string(not(containsString(path + "/midterm\""))))
			.andExpect(content().string(not(containsString(path + "/measures\""))));
		show(CHIEF, path).andExpect(content().string(containsString(path + "/measures\"")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ledger", "expenses", "tranches", "reports", "spot-checks", "changes", "midterm",
			"dispatches/2024-08" })
	void showsThePagesOfTheBuildPeriodToThoseWhoMaySeeTheProject(String page) throws Exception {
		// given
		story.day("2025-08-01T00:01");
		BOOKKEEPER.does(() -> money.spend(project, new RecordExpense(LocalDate.of(2025, 8, 1), Money.yuan("1000.00"),
				FundSource.PROVINCIAL, "EQUIPMENT", "手术设备", "PZ-1")));
		OFFICER.does(() -> checking.order(project, REASON));

		// then
		for (var person : new Acting[] { DEPARTMENT, LEADER, BOOKKEEPER, OFFICER, TREASURY, FUND }) {
			show(person, "/projects/" + project + "/" + page).andExpect(status().isOk());
		}
		show(STRANGER, "/projects/" + project + "/" + page).andExpect(status().isNotFound());
	}

	@Test
	void keepsAVisitFromTheHospitalUntilItIsMade() throws Exception {
		// given
		var page = "/projects/" + project + "/spot-checks";
		var check = OFFICER.gets(() -> checking.order(project, REASON));

		// then
		show(OFFICER, page).andExpect(content().string(containsString("待检查")));
		show(CHIEF, page).andExpect(content().string(containsString("待检查")));
		show(DEPARTMENT, "/projects/" + project).andExpect(content().string(not(containsString("现场检查"))))
			.andExpect(content().string(not(containsString("SpotCheck"))));
		for (var person : new Acting[] { DEPARTMENT, LEADER, BOOKKEEPER, TREASURY }) {
			show(person, page).andExpect(content().string(containsString("没有飞行检查")))
				.andExpect(content().string(not(containsString("待检查"))));
		}

		// when
		OFFICER.does(() -> checking.find(check, LocalDate.of(2024, 8, 1), "两项措施没有佐证材料。"));

		// then
		show(DEPARTMENT, page).andExpect(content().string(containsString("两项措施没有佐证材料。")));
	}

	@Test
	void showsMoneyAndDispatchOnTheLedger() throws Exception {
		// given
		story.day("2024-10-01T00:01");
		BOOKKEEPER.does(() -> money.match(project, LocalDate.of(2024, 9, 2), Money.yuan("500000"), "PT-1"));

		// then
		show(DEPARTMENT, "/projects/" + project + "/ledger").andExpect(content().string(containsString("600.00")))
			.andExpect(content().string(containsString("50.00")))
			.andExpect(content().string(containsString("缺报")))
			.andExpect(content().string(containsString("限 2024-09-30")));
		show(OFFICER, "/construction").andExpect(content().string(containsString(project.toString())));
	}

	@Test
	@Requirement(value = { "R000-29", "R001-38" }, page = "/projects/{id}/dispatches/{period}")
	void filesAMonthsMinutesFromItsPage() throws Exception {
		// when
		send(DEPARTMENT,
				post("/projects/" + project + "/dispatches/2024-08").param("heldOn", "2024-08-01")
					.param("chairLogin", "principal")
					.param("attendees", "医务科")
					.param("itemsReviewed", "8")
					.param("decision", "加快采购", "")
					.param("responsible", "设备科", "")
					.param("dueOn", "2024-09-01", ""))
			.andExpect(redirectedUrl("/projects/" + project + "/ledger"));

		// then
		assertThat(story.value("select chair_is_principal from construction_dispatch where project_id = ?",
				Boolean.class, project.value()))
			.isTrue();
		show(OFFICER, "/projects/" + project + "/dispatches/2024-08")
			.andExpect(content().string(containsString("加快采购")));
	}

	@Test
	void refusesUnfinishedMinutesWithAChineseSentence() throws Exception {
		send(DEPARTMENT,
				post("/projects/" + project + "/dispatches/2024-08").param("heldOn", "2024-08-01")
					.param("attendees", "医务科")
					.param("itemsReviewed", "8"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请填写主持人姓名。")));
	}

	@Test
	void asksForAChangeAndShowsIt() throws Exception {
		// when
		var shown = send(DEPARTMENT,
				post("/projects/" + project + "/changes").param("kind", "TERM")
					.param("months", "3")
					.param("reason", REASON))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();

		// then
		show(DEPARTMENT, shown).andExpect(status().isOk()).andExpect(content().string(containsString("建设期延长")));
		show(STRANGER, shown).andExpect(status().isNotFound());
		requireOneOpenKind();
	}

	private void requireOneOpenKind() throws Exception {
		send(DEPARTMENT,
				post("/projects/" + project + "/changes").param("kind", "TERM")
					.param("months", "2")
					.param("reason", REASON))
			.andExpect(status().isUnprocessableEntity());
	}

	@Test
	void showsAReturnedChangeForAmendment() throws Exception {
		// given
		var change = DEPARTMENT
			.gets(() -> requesting.request(project, ChangeContent.indicator("CMI", new BigDecimal("1.28")), REASON));
		story.answer(change.toString(), "UserTask_EndorseChange", ProjectStory.PRINCIPAL,
				Map.of("decision", "APPROVE"));
		story.answer(change.toString(), "UserTask_DecideChange", OFFICER,
				Map.of("decision", "RETURN", "reason", REASON));

		// then
		show(DEPARTMENT, "/changes/" + change).andExpect(content().string(containsString("name=\"target\"")))
			.andExpect(content().string(not(containsString("name=\"months\""))));
	}

	@Test
	void saysWhichOfficeAndWhoDecidedOnAChange() throws Exception {
		// given
		var change = DEPARTMENT
			.gets(() -> requesting.request(project, ChangeContent.indicator("CMI", new BigDecimal("1.28")), REASON));
		story.answer(change.toString(), "UserTask_EndorseChange", ProjectStory.PRINCIPAL,
				Map.of("decision", "APPROVE"));
		story.answer(change.toString(), "UserTask_DecideChange", OFFICER,
				Map.of("decision", "APPROVE", "documentNo", "晋卫医函〔2026〕15号"));
		story.answer(change.toString(), "UserTask_DecideChange", CHIEF, Map.of("decision", "RETURN", "reason", REASON));

		// then
		show(DEPARTMENT, "/changes/" + change).andExpect(content().string(stringContainsInOrder("审批记录", "医院主要负责人",
				"principal", "同意", "省级卫健部门经办", "officer", "同意", "晋卫医函〔2026〕15号", "省级分管领导", "chief", "退回修改", REASON)));
	}

	private ResultActions show(Acting person, String path) throws Exception {
		return web.perform(get(path).with(authentication(person)));
	}

	private ResultActions send(Acting person, MockHttpServletRequestBuilder form) throws Exception {
		return web.perform(form.with(authentication(person)).with(csrf()));
	}

}
