package cn.denggao.opinion;

import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectSummary;
import cn.denggao.identity.Role;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** Opinions in Excel. */
@DenggaoTest
class OpinionSheetTests {

	private static final Acting FUND_BODY = Acting.as("os-fund", "140000", Role.FUND_BODY);

	private static final Acting CITY = Acting.as("os-city", "140500", Role.HC_CITY);

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	private ProjectSummary project;

	@BeforeEach
	void opinionsOfTheProvinceAndOfACity(@Autowired ApplicationContext program) {
		var story = new ApplicationStory(program);
		project = projects.require(story.submitted(story.openRound(), "SX01", "03.04"));
		var asked = given(project.id().value(), "=1+1", "140000", "晋财函〔2068〕1号");
		database
			.update("""
					insert into opinion_answer (opinion_id, position, field, label, type, answer, shown)
					values (?, 0, 'amount', '审计金额', 'number', '12', '12.00'), (?, 1, 'own', '已到账', 'checkbox', 'true', 'true')""",
					asked, asked);
		given(null, "本单位的意见", "140000", null);
		given(null, "别处的意见", "140500", null);
	}

	@AfterEach
	void theyAreGone() {
		database
			.update("""
					delete from opinion_answer where opinion_id in (select id from opinion_given where process = 'sheets')""");
		database.update("delete from opinion_given where process = 'sheets'");
	}

	@Test
	void areWrittenOfEveryCaseThatSomebodySees() throws Exception {
		// given
		web.perform(get("/opinions").with(authentication(FUND_BODY)))
			.andExpect(content().string(containsString("href=\"/opinions/workbook\"")));

		// when
		var lines = WorkbookLines.taken(web, FUND_BODY, "/opinions/workbook");

		// then
		assertThat(lines)
			.contains("条件：全部", "环节|项目|申报编号|结论|意见内容|文号|其他内容|单位|角色|经办人|时间", ofTheProject(),
					"核对资金|不针对单个项目||不同意|本单位的意见|||山西省卫生健康委员会|项目资金管理机构|冯资金|2068-02-01 09:30")
			.noneMatch(line -> line.contains("别处的意见"));
		assertThat(WorkbookLines.taken(web, CITY, "/opinions/workbook")).anyMatch(line -> line.contains("别处的意见"))
			.noneMatch(line -> line.contains("本单位的意见") || line.contains(project.code()));
		assertThat(audited("os-fund", "140000")).contains("全部");
	}

	@Test
	void areWrittenOfOneProject() throws Exception {
		// given
		var page = "/projects/" + project.id() + "/opinions";
		web.perform(get(page).with(authentication(FUND_BODY)))
			.andExpect(content().string(containsString("href=\"" + page + "/workbook\"")));

		// when
		var lines = WorkbookLines.taken(web, FUND_BODY, page + "/workbook");

		// then
		assertThat(lines.subList(2, lines.size())).containsExactly(
				"条件：项目：" + project.title() + "；申报编号：" + project.code(), "共 1 条",
				"环节|项目|申报编号|结论|意见内容|文号|其他内容|单位|角色|经办人|时间", ofTheProject());
		assertThat(audited("os-fund", project.id().toString())).contains(project.code());
		web.perform(get(page + "/workbook").with(authentication(CITY))).andExpect(status().isNotFound());
	}

	@ParameterizedTest(name = "{0} at {1}")
	@CsvSource({ "HOSPITAL_DEPT, SX01", "EXPERT, 140000", "SYS_ADMIN, 140000" })
	void areThereForNobodyElse(Role role, String organisation) throws Exception {
		var other = authentication(Acting.as("os-other", organisation, role));

		web.perform(get("/opinions/workbook").with(other)).andExpect(status().isNotFound());
		web.perform(get("/projects/" + project.id() + "/opinions/workbook").with(other))
			.andExpect(status().isNotFound());
	}

	private String ofTheProject() {
		return "核对资金|" + project.title() + "|" + project.code()
				+ "|不同意|=1+1|晋财函〔2068〕1号|审计金额：12.00\n已到账：是|山西省卫生健康委员会|项目资金管理机构|冯资金|2068-02-01 09:30";
	}

	private UUID given(UUID of, String words, String office, String document) {
		var id = UUID.randomUUID();
		database.update("""
				insert into opinion_given (id, process, case_key, project_id, element, step, task_id, decision, words,
				document_no, form, login, person, role, office, given_at, beside, version)
				values (?, 'sheets', 'case', ?, 'Task', '核对资金', gen_random_uuid()::text, 'DISAGREED', ?, ?,
				'record-opinion', 'fund', '冯资金', 'fund-body', ?, '2068-02-01 09:30:00+08', '{}', 0)""", id, of, words,
				document, office);
		return id;
	}

	private String audited(String login, String subject) {
		return database.queryForObject("""
				select facts from audit_entry where action = 'opinion.exported' and login = ? and subject_id = ?
				order by seq desc limit 1""", String.class, login, subject);
	}

}
