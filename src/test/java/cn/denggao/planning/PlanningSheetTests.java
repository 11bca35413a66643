package cn.denggao.planning;

import java.util.List;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import cn.denggao.sheet.WorkbookLines;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.planning.PlanStory.expect;
import static cn.denggao.planning.PlanStory.idIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** Hospitals with their plans, matters and what departments read, in Excel. */
@DenggaoTest
class PlanningSheetTests {

	private static final Acting PROVINCE = Acting.as("ps-prov", "140000", Role.HC_PROVINCE_LEADER);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private OfficialClock clock;

	@Test
	@Requirement(value = "R001-18", page = "/hospital-plans")
	void writesTheHospitalsThatTheFilterFindsWithTheFilterAbove() throws Exception {
		// given
		var story = PlanStory.ofTheProvince(context);
		story.reads(PROVINCE, "/hospital-plans?q=三晋儿童&state=NOTHING")
			.andExpect(content().string(containsString(
					"/hospital-plans/workbook?q=%E4%B8%89%E6%99%8B%E5%84%BF%E7%AB%A5&amp;state=NOTHING")));

		// when
		var lines = exported(story, PROVINCE, "/hospital-plans/workbook?q=三晋儿童&state=NOTHING");

		// then
		assertThat(lines.get(0)).isEqualTo("导出人：ps-prov（ps-prov），山西省卫生健康委员会");
		assertThat(lines.subList(2, lines.size())).containsExactly("条件：医院：三晋儿童；状态：没有规划", "共 1 条",
				"医院|状态|规划名称|规划版本|确认日期|依据的实施方案|实施方案版本|实施方案是否已修订", "三晋儿童医院|没有规划");
		assertThat(facts("planning.development-exported", "ps-prov")).contains("三晋儿童").contains("\"rows\":1");
	}

	@Test
	@Requirement(value = { "R004-30", "R001-16" }, page = "/matters")
	void writesMattersAsEachSeesThem() throws Exception {
		// given
		var story = PlanStory.ofTheProvince(context);
		var title = "=导出的协调事项" + UUID.randomUUID().toString().substring(0, 6);
		var matter = idIn(expect(story.as(story.officer,
				post("/matters").param("department", "science-dept")
					.param("title", title)
					.param("content", "请答复。")
					.param("dueOn", clock.today().toString())),
				302));
		database.update("update planning_matter set due_on = due_on - 5 where id = ?::uuid", matter);
		story.reads(story.officer, "/matters")
			.andExpect(content().string(containsString("href=\"/matters/workbook\"")));

		// then
		var line = title + "|科技部门|" + clock.today().minusDays(5) + "|超期 5 天|待答复";
		assertThat(exported(story, story.officer, "/matters/workbook")).contains("条件：全部", "事项|承办部门|期限|剩余时间|状态", line);
		assertThat(exported(story, Acting.as("ps-sci", "140000", Role.SCIENCE_DEPT), "/matters/workbook"))
			.contains(line);
		assertThat(exported(story, Acting.as("ps-edu", "140000", Role.EDUCATION_DEPT), "/matters/workbook"))
			.doesNotContain(line);
		assertThat(facts("planning.matters-exported", "ps-sci")).contains("全部");
	}

	@Test
	@Requirement(value = "R004-30", page = "/department-projects")
	void writesOfProjectsWhatTheDutyOfTheDepartmentShows() throws Exception {
		// given
		var story = PlanStory.ofTheProvince(context);
		var title = "导出的项目" + UUID.randomUUID().toString().substring(0, 6);
		insert(title);

		// then
		assertThat(exported(story, Acting.as("ps-sci", "140000", Role.SCIENCE_DEPT), "/department-projects/workbook"))
			.contains("条件：全部", "项目|项目编号|医院|专科|计划|进展|计划资金|到账资金|已支出")
			.filteredOn(line -> line.startsWith(title))
			.singleElement()
			.asString()
			.contains("|潞州区域医疗中心|")
			.contains("|建设中");
		assertThat(exported(story, Acting.as("ps-edu", "140000", Role.EDUCATION_DEPT), "/department-projects/workbook"))
			.filteredOn(line -> line.startsWith(title))
			.singleElement()
			.asString()
			.doesNotContain("建设中");
		expect(story.reads(story.officer, "/department-projects/workbook"), 404);
	}

	private void insert(String title) {
		var id = UUID.randomUUID();
		database.update("""
				insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status,
				leader_login, leader_name, principal_login, submitted_at, project_number, version)
				values (?, ?, ?, 'SX12', '03.07', ?, 'IN_CONSTRUCTION', 'ps-leader', '专班负责人', 'ps-principal',
				timestamptz '2024-05-08 16:12:00+08', ?, 0)""", id, "PS-" + id.toString().substring(0, 8),
				new ApplicationStory(context).openRound().value(), title, "PS-2080-" + id.toString().substring(0, 4));
	}

	private String facts(String action, String login) {
		return database.queryForObject("""
				select facts from audit_entry where action = ? and login = ? and subject_id = '140000'
				order by seq desc limit 1""", String.class, action, login);
	}

	private static List<String> exported(PlanStory story, Acting reader, String path) throws Exception {
		return WorkbookLines
			.of(expect(story.reads(reader, path), 200).andReturn().getResponse().getContentAsByteArray());
	}

}
