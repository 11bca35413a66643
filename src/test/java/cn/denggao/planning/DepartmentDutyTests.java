package cn.denggao.planning;

import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.planning.PlanStory.expect;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

/** What six departments do for a programme, and what they read for it. */
@DenggaoTest
class DepartmentDutyTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Test
	@Requirement(value = "R004-30", page = "/department-duties")
	void namesTheDutiesOfTheSixDepartments() throws Exception {
		var story = PlanStory.ofTheProvince(context);

		for (var reader : new Acting[] { story.officer, Acting.as("dd-office", "SX01", Role.HOSPITAL_DEPT),
				Acting.as("dd-school", "140000", Role.EDUCATION_DEPT) }) {
			var page = story.reads(reader, "/department-duties");
			for (var words : new String[] { "山西省“136”兴医工程", "牵头制定相关技术文件", "新增医疗服务价格项目", "整合项目经费", "医保支付范围", "医学科研项目",
					"医教协同" }) {
				page.andExpect(content().string(containsString(words)));
			}
		}
		expect(story.reads(Acting.as("dd-expert", "140000", Role.EXPERT), "/department-duties"), 404);
	}

	@Test
	@Requirement(value = "R004-30", page = "/department-projects")
	void showsEachDepartmentApprovedProjectsOfItsRegionAsItsDutyNeeds() throws Exception {
		// given
		var story = PlanStory.ofTheProvince(context);
		var round = new ApplicationStory(context).openRound().value();
		insert(round, "SX12", "潞州部门可见项目", "IN_CONSTRUCTION", "P-2055-1");
		insert(round, "SX11", "云州部门可见项目", "MIDTERM", "P-2055-2");
		insert(round, "SX10", "三晋评审中项目", "UNDER_REVIEW", null);

		// then
		story.reads(department("140000", Role.SCIENCE_DEPT), "/department-projects")
			.andExpect(content().string(containsString("潞州部门可见项目")))
			.andExpect(content().string(containsString("云州部门可见项目")))
			.andExpect(content().string(containsString("建设中")))
			.andExpect(content().string(not(containsString("三晋评审中项目"))))
			.andExpect(content().string(not(containsString("专班负责人"))));
		story.reads(department("140000", Role.EDUCATION_DEPT), "/department-projects")
			.andExpect(content().string(containsString("潞州部门可见项目")))
			.andExpect(content().string(not(containsString("建设中"))));
		story.reads(department("140400", Role.SCIENCE_DEPT), "/department-projects")
			.andExpect(content().string(containsString("潞州部门可见项目")))
			.andExpect(content().string(not(containsString("云州部门可见项目"))));
		expect(story.reads(story.officer, "/department-projects"), 404);
	}

	@ParameterizedTest
	@EnumSource(names = { "DEVELOPMENT_REFORM_DEPT", "HUMAN_RESOURCES_DEPT", "SCIENCE_DEPT", "EDUCATION_DEPT" })
	@Requirement("R004-30")
	void readsNothingElseOfProjects(Role role) {
		var story = PlanStory.ofTheProvince(context);
		var round = new ApplicationStory(context).openRound().value();
		var project = insert(round, "SX12", "部门只看得到基本情况的项目", "IN_CONSTRUCTION", "P-2056-" + role.ordinal());
		var person = department("140000", role);

		for (var path : new String[] { "/projects/" + project, "/projects/" + project + "/application",
				"/projects/" + project + "/ledger", "/rounds", "/rounds/" + round, "/targets", "/plans",
				"/hospital-plans", "/formal-reviews", "/experts", "/opinions", "/evaluations" }) {
			expect(story.reads(person, path), 404);
		}
	}

	private UUID insert(UUID round, String hospital, String title, String status, String number) {
		var id = UUID.randomUUID();
		database.update("""
				insert into application_project (id, code, round_id, hospital_id, specialty_code, title, status,
				leader_login, leader_name, principal_login, submitted_at, project_number, version)
				values (?, ?, ?, ?, '03.07', ?, ?, 'dd-leader', '专班负责人', 'dd-principal',
				timestamptz '2024-05-08 16:12:00+08', ?, 0)""", id, "DD-" + id.toString().substring(0, 8), round,
				hospital, title, status, (number == null) ? null : number + id.toString().substring(0, 4));
		return id;
	}

	private static Acting department(String authority, Role role) {
		return Acting.as("dd-" + role.ordinal(), authority, role);
	}

}
