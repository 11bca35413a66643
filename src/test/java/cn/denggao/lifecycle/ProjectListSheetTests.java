package cn.denggao.lifecycle;

import java.time.LocalDate;

import cn.denggao.Acting;
import cn.denggao.application.ProjectId;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.domain.RecordExpense;
import cn.denggao.construction.domain.RecordingMoney;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Money;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.lifecycle.ProjectStory.BOOKKEEPER;
import static cn.denggao.lifecycle.ProjectStory.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The projects under construction in Excel. */
@StagesTest
class ProjectListSheetTests {

	@Autowired
	private ProjectStory story;

	@Autowired
	private RecordingMoney money;

	@Autowired
	private MockMvc web;

	@Test
	void writesEachProjectThatSomebodySeesWithItsMoney() throws Exception {
		// given
		story.clock().at("2024-08-01T09:00");
		var lower = story.aProjectUnderConstruction();
		var project = story.aProjectUnderConstruction();
		story.run("insert into application_promotion (project_id, promoted_from, recorded_at) values (?, ?, now())",
				project.value(), lower.value());
		story.day("2024-10-01T00:01");
		BOOKKEEPER.does(() -> {
			money.match(project, LocalDate.of(2024, 9, 2), Money.yuan("500000"), "PT-1");
			money.spend(project, new RecordExpense(LocalDate.of(2024, 9, 3), Money.yuan("123456.78"),
					FundSource.HOSPITAL, "EQUIPMENT", "手术设备", "PZ-1"));
		});
		web.perform(get("/construction").with(authentication(OFFICER)))
			.andExpect(content().string(containsString("href=\"/construction/workbook\"")));

		// when
		var number = numberOf(project);

		// then
		var line = number + "|" + story.value("select name from organisation_hospital where id = 'SX01'", String.class)
				+ "|内分泌科|建设中|2026-07-31|50.00|12.35|24.69|" + numberOf(lower);
		assertThat(WorkbookLines.taken(web, OFFICER, "/construction/workbook")).contains("条件：全部",
				"项目编号|建设单位|专科|状态|建设期末|到账（万元）|支出（万元）|执行率（%）|升级自", line);
		assertThat(WorkbookLines.taken(web, BOOKKEEPER, "/construction/workbook")).contains(line);
		assertThat(
				WorkbookLines.taken(web, Acting.as("pl-other", "SX02", Role.HOSPITAL_DEPT), "/construction/workbook"))
			.doesNotContain(line);
		assertThat(story.value("""
				select count(*) from audit_entry where action = 'construction.projects-exported'
				and login = 'pl-other' and subject_id = 'SX02'""", Long.class)).isEqualTo(1);
	}

	private String numberOf(ProjectId project) {
		return story.value("select project_number from application_project where id = ?", String.class,
				project.value());
	}

	@ParameterizedTest(name = "{0} at {1}")
	@CsvSource({ "EXPERT, 140000", "SYS_ADMIN, 140000", "SCIENCE_DEPT, 140000" })
	void isThereForNobodyWhoSeesNoProjects(Role role, String organisation) throws Exception {
		var other = authentication(Acting.as("pl-none", organisation, role));

		web.perform(get("/construction").with(other)).andExpect(status().isNotFound());
		web.perform(get("/construction/workbook").with(other)).andExpect(status().isNotFound());
	}

}
