package cn.denggao.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.application.ProjectId;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.domain.RecordExpense;
import cn.denggao.construction.domain.RecordingMoney;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Money;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.lifecycle.ProjectStory.BOOKKEEPER;
import static cn.denggao.lifecycle.ProjectStory.DEPARTMENT;
import static cn.denggao.lifecycle.ProjectStory.FUND;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static cn.denggao.lifecycle.ProjectStory.TREASURY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Measures, expenses and payments of a project in Excel. */
@StagesTest
class BookSheetTests {

	@Autowired
	private ProjectStory story;

	@Autowired
	private RecordingMoney money;

	@Autowired
	private MockMvc web;

	private ProjectId project;

	@BeforeEach
	void aProject() {
		story.clock().at("2024-08-01T09:00");
		project = story.aProjectUnderConstruction();
	}

	@Test
	@Requirement(value = "R001-41", page = "/projects/{id}/ledger")
	void writesTheMeasuresWithTheirLights() throws Exception {
		// given
		send("/ledger/items", "measure", "=建立卒中绿色通道", "responsible", "韩立本", "department", "急诊科", "dueOn", "2024-12-31");
		var item = story.value("select id::text from construction_item where project_id = ? and measure like '=%'",
				String.class, project.value());
		send("/ledger/items/" + item, "progress", "60", "problem", "设备未到", "helpNeeded", "请设备科协调");
		story.clock().at("2024-12-01T09:00");

		// when
		var lines = taken(OFFICER, "ledger");

		// then
		assertThat(lines).contains("序号|任务与措施|责任人|责任部门|完成时限|进度（%）|计划进度（%）|状态|存在问题|需要谁协调什么")
			.filteredOn(line -> line.contains("|=建立卒中绿色通道|"))
			.singleElement()
			.asString()
			.endsWith("|韩立本|急诊科|2024-12-31|60|80|滞后|设备未到|请设备科协调");
		assertThat(taken(DEPARTMENT, "ledger")).hasSameSizeAs(lines);
		assertThat(story.audited(project, "construction.measures-exported")).hasSize(2);
	}

	@Test
	void writesTheExpensesInYuan() throws Exception {
		// given
		BOOKKEEPER.does(() -> {
			money.spend(project, new RecordExpense(LocalDate.of(2024, 8, 1), Money.yuan("1234567.80"),
					FundSource.PROVINCIAL, "EQUIPMENT", "+手术设备", "PZ-1"));
			money.spend(project, new RecordExpense(LocalDate.of(2024, 8, 1), Money.yuan("5"), FundSource.HOSPITAL,
					"EQUIPMENT", "耗材", "PZ-2"));
		});
		var expense = story.value("select id from construction_expense where project_id = ? and voucher_no = 'PZ-2'",
				UUID.class, project.value());
		OFFICER.does(() -> money.disallow(expense, Money.yuan("2.50"), "不属于本项目"));

		// when
		var lines = taken(TREASURY, "expenses");

		// then
		assertThat(lines.subList(3, 5)).containsExactly("共 2 条", "日期|用途|来源|科目|凭证号|金额（元）|不予认定（元）|理由");
		assertThat(lines.subList(5, lines.size())).containsExactlyInAnyOrder(
				"2024-08-01|+手术设备|省级财政|EQUIPMENT|PZ-1|1234567.80|0.00",
				"2024-08-01|耗材|医院配套|EQUIPMENT|PZ-2|5.00|2.50|不属于本项目");
		assertThat(story.audited(project, "construction.expenses-exported")).hasSize(1);
	}

	@Test
	void writesTheYearlyPayments() throws Exception {
		// given
		story.run("""
				update construction_tranche set status = 'PAID', gate_reason = 'ALL_MET', cleared = 1799999.99,
				paid_on = '2024-08-02', voucher_no = '=BK-1', paid_by = 'treasury', paid_at = '2024-08-02 10:00:00+08'
				where project_id = ? and tranche_year = 2024""", project.value());

		// when
		var lines = taken(FUND, "tranches");

		// then
		assertThat(lines.subList(3, lines.size())).containsExactly("共 2 条", "年度|计划金额（元）|计划拨付日|状态|拨付条件|核定金额（元）|拨付日期|凭证号",
				"2024|1800000.00|2024-08-01|已拨付|条件全部满足|1799999.99|2024-08-02|=BK-1", "2025|1200000.00|2025-08-01|计划中");
		assertThat(story.audited(project, "construction.tranches-exported")).hasSize(1);
	}

	@Test
	void areOfferedOnTheirPagesAndThereForNobodyElse() throws Exception {
		var stranger = authentication(Acting.as("bs-other", "SX02", Role.HOSPITAL_DEPT));

		for (var book : List.of("ledger", "expenses", "tranches")) {
			var path = "/projects/" + project + "/" + book;
			web.perform(get(path).with(authentication(OFFICER)))
				.andExpect(content().string(containsString("href=\"" + path + "/workbook\"")));
			web.perform(get(path + "/workbook").with(stranger)).andExpect(status().isNotFound());
		}
	}

	private List<String> taken(Acting who, String book) throws Exception {
		var lines = WorkbookLines.taken(web, who, "/projects/" + project + "/" + book + "/workbook");
		assertThat(lines.get(2)).startsWith("条件：项目编号：SX136-P-140000-2024-").endsWith("；建设单位：三晋大学第一医院；专科：内分泌科");
		return lines;
	}

	private void send(String path, String... typed) throws Exception {
		var request = post("/projects/" + project + path);
		for (int at = 0; at < typed.length; at += 2) {
			request.param(typed[at], typed[at + 1]);
		}
		web.perform(request.with(authentication(DEPARTMENT)).with(csrf())).andExpect(status().is3xxRedirection());
	}

}
