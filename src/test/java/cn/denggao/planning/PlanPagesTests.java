package cn.denggao.planning;

import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

import static cn.denggao.planning.PlanStory.expect;
import static cn.denggao.planning.PlanStory.idIn;
import static cn.denggao.planning.PlanStory.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@DenggaoTest
class PlanPagesTests {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Test
	@Requirement(value = "R000-27", page = "/plans/{id}")
	void isProposedOnlyWithDutiesTargetsAndSchedule() throws Exception {
		// given
		var story = PlanStory.ofTheProvince(context);
		var plan = story.drafts("全省重点专科建设实施方案甲", 2055, 2055);

		// then
		story
			.as(story.officer,
					post(path(plan)).param("version", story.seen(plan))
						.param("title", "全省重点专科建设实施方案甲")
						.param("targets", "到 2055 年建成。")
						.param("propose", "true"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("部门职责还没有写")))
			.andExpect(content().string(containsString("进度安排还没有写")))
			.andExpect(content().string(not(containsString("目标还没有写"))))
			.andExpect(content().string(not(containsString("人口还没有写"))));
		assertThat(text(plan, "targets")).isEmpty();

		// when
		expect(story.as(story.officer, story.typed(plan, "全省重点专科建设实施方案甲").param("propose", "true")), 302);

		// then
		assertThat(text(plan, "status")).isEqualTo("PROPOSED");
		assertThat(text(plan, "duties")).isEqualTo(PlanStory.DUTIES);
		assertThatThrownBy(() -> database.update("update planning_plan set schedule = '' where id = ?::uuid", plan))
			.isInstanceOf(DataAccessException.class);
	}

	@Test
	@Requirement(value = "R000-27", page = "/public/plans/{id}")
	void isPublishedByALeaderWhoIsSomebodyElseAndNeverChangesAgain() throws Exception {
		// given
		var story = PlanStory.ofTheProvince(context);
		var title = "全省重点专科建设实施方案乙";
		var plan = story.drafts(title, 2056, 2056);
		expect(story.as(story.officer, story.typed(plan, title).param("propose", "true")), 302);
		var seen = story.seen(plan);

		// then
		expect(story.visits("/public/plans/" + plan), 404);
		expect(story.as(story.officer, post(path(plan) + "/publication").param("version", seen)), 404);
		expect(story.as(Acting.as("pl-prov", "140000", Role.HC_PROVINCE_LEADER),
				post(path(plan) + "/publication").param("version", seen)), 422);
		expect(story.as(story.leader, post(path(plan) + "/publication").param("version", "0")), 409);

		// when
		expect(story.as(story.leader, post(path(plan) + "/publication").param("version", seen)), 302);

		// then
		story.visits("/public/plans/" + plan)
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("财政部门统筹资金。")));
		story.visits("/public/plans?q=" + title).andExpect(content().string(containsString(title)));
		expect(story.as(story.officer, story.typed(plan, "改了")), 409);
		assertThatThrownBy(() -> database.update("update planning_plan set targets = '改了' where id = ?::uuid", plan))
			.isInstanceOf(DataAccessException.class);
		assertThatThrownBy(() -> database.update("""
				insert into planning_demand (plan_id, specialty, name, visits, why)
				values (?::uuid, '19', '肿瘤科', 1, '改了')""", plan)).isInstanceOf(DataAccessException.class);
		assertThat(database.queryForList("""
				select action from audit_entry where subject_type = 'plan' and subject_id = ? order by seq""",
				String.class, plan))
			.containsExactly("planning.plan-drafted", "planning.plan-proposed", "planning.plan-published");
	}

	@Test
	@Requirement(value = "R000-27", page = "/plans/{id}")
	void isRevisedByAnotherVersionWhileTheFirstCounts() throws Exception {
		// given
		var story = PlanStory.ofTheCity(context, "140300");
		var title = "阳泉市临床专科能力建设实施方案";
		var first = story.published(title, 2055, 2057);

		// when
		var second = idIn(
				expect(story.as(story.officer, post(path(first) + "/revision").param("reason", "人口数据更新")), 302));

		// then
		expect(story.as(story.officer, post(path(first) + "/revision").param("reason", "又一次")), 409);
		expect(story.as(story.officer,
				post("/plans").param("title", "另一份").param("firstYear", "2055").param("lastYear", "2057")), 422);
		story.visits("/public/plans?q=" + title).andExpect(content().string(containsString(first)));
		expect(story.visits("/public/plans/" + second), 404);

		// when
		story.publishes(second, story.typedWithInputs(second, title).param("population", "常住人口 309 万。"));

		// then
		story.visits("/public/plans/" + second)
			.andExpect(content().string(containsString("修订的理由：人口数据更新")))
			.andExpect(content().string(containsString("31.50%")));
		story.visits("/public/plans/" + first)
			.andExpect(content().string(containsString("这一版已经修订")))
			.andExpect(content().string(containsString("常住人口 310 万。")));
		story.visits("/public/plans?q=" + title)
			.andExpect(content().string(containsString(second)))
			.andExpect(content().string(not(containsString(first))));
	}

	@Test
	@Requirement(value = "R001-11", page = "/plans/{id}")
	void asksCitiesForTheFiveInputs() throws Exception {
		// given
		var story = PlanStory.ofTheCity(context, "140500");
		var title = "晋城市临床专科能力建设实施方案";
		var plan = story.drafts(title, 2055, 2057);

		// then
		story.as(story.officer, story.typed(plan, title).param("propose", "true"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("人口还没有写")))
			.andExpect(content().string(containsString("疾病谱还没有写")))
			.andExpect(content().string(containsString("地理条件还没有写")))
			.andExpect(content().string(containsString("外转就医还没有填写任何专科")))
			.andExpect(content().string(containsString("需求大、就诊多的专科还没有填写")));

		// when
		story.fillsOutflow(plan, "03.04", "１，２５０", "31.5");
		story.fillsOutflow(plan, "03.04", "1300", "32");
		story.fillsOutflow(plan, "19", "80", "0.05");
		expect(story.as(story.officer, post(path(plan) + "/outflow/removal").param("specialty", "19")), 302);
		story.fillsDemand(plan, "07", "98000", "儿科就诊量居首");
		story.publishes(plan, story.typedWithInputs(plan, title));

		// then
		story.visits("/public/plans/" + plan)
			.andExpect(content().string(containsString("心血管内科")))
			.andExpect(content().string(containsString("1,300")))
			.andExpect(content().string(containsString("32.00%")))
			.andExpect(content().string(containsString("98,000")))
			.andExpect(content().string(containsString("山区占七成。")))
			.andExpect(content().string(not(containsString("0.05%"))));
	}

	@ParameterizedTest
	@CsvSource({ "99.99, 2054, 1, 1, 没有这个专科", "19, 2054, -1, 1, 外转人数须是 0 或者正的整数", "19, 2054, 1.5, 1, 外转人数须是",
			"19, 2054, 1, 100.01, 比例须在 0 至 100 之间", "19, 2054, 1, 3.123, 最多两位小数", "19, 1999, 1, 1, 年度应在 2000 至 2999 之间",
			"'', 2054, 1, 1, 请选择专科" })
	@Requirement(value = "R001-11", page = "/plans/{id}")
	void refusesFiguresThatCannotBe(String specialty, String year, String patients, String share, String sentence)
			throws Exception {
		var story = PlanStory.ofTheCity(context, "140600");
		var plan = story.drafts("朔州市方案" + specialty + year + patients + share, 2055, 2055);

		story
			.as(story.officer,
					post(path(plan) + "/outflow").param("specialty", specialty)
						.param("year", year)
						.param("patients", patients)
						.param("share", share))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString(sentence)));

		expect(story.as(story.officer, post(path(plan) + "/removal")), 302);
		expect(story.reads(story.officer, path(plan)), 404);
	}

	@Test
	void isGivenBackWithAReason() throws Exception {
		// given
		var story = PlanStory.ofTheProvince(context);
		var title = "全省重点专科建设实施方案丙";
		var plan = story.drafts(title, 2057, 2057);
		expect(story.as(story.officer, story.typed(plan, title).param("propose", "true")), 302);

		// when
		expect(story.as(story.leader, post(path(plan) + "/return")), 422);
		expect(story.as(story.leader, post(path(plan) + "/return").param("reason", "目标没有写到市")), 302);

		// then
		story.reads(story.officer, path(plan)).andExpect(content().string(containsString("分管领导退回：目标没有写到市")));
		expect(story.as(story.officer, post(path(plan)).param("version", "0").param("title", "旧页面")), 409);
		expect(story.as(story.officer, post(path(plan) + "/removal")), 302);
	}

	@Test
	void isNobodyElsesBeforeItIsPublished() {
		var story = PlanStory.ofTheCity(context, "140700");
		var plan = story.drafts("晋中市实施方案", 2055, 2057);
		var neighbour = Acting.as("pl-nb", "140400", Role.HC_CITY);
		var hospital = Acting.as("pl-office", "SX01", Role.HOSPITAL_DEPT);

		for (var person : new Acting[] { neighbour, hospital, Acting.as("pl-prov", "140000", Role.HC_PROVINCE) }) {
			expect(story.reads(person, path(plan)), 404);
			expect(story.as(person, story.typed(plan, "改了")), 404);
			expect(story.as(person, post(path(plan) + "/removal")), 404);
		}
		expect(story.reads(hospital, "/plans"), 404);
		expect(story.as(hospital,
				post("/plans").param("title", "医院").param("firstYear", "2055").param("lastYear", "2057")), 404);
		expect(story.as(story.officer,
				post("/plans").param("title", "反了").param("firstYear", "2057").param("lastYear", "2055")), 422);
		expect(story.as(story.officer,
				post("/plans").param("title", "没有的计划")
					.param("programme", "NONE")
					.param("firstYear", "2055")
					.param("lastYear", "2056")),
				422);
		expect(story.as(story.officer, post(path(plan) + "/removal")), 302);
	}

	@Test
	@Requirement(value = "R000-27", page = "/plans")
	void tellsThoseBelowWhenItIsPublished() {
		// given
		var people = new ApplicationStory(context);
		people.person("pl-told-city", "140200", Role.HC_CITY);
		people.person("pl-told-office", "SX11", Role.HOSPITAL_DEPT);
		people.person("pl-told-not", "SX12", Role.HOSPITAL_DEPT);
		people.person("pl-told-writer", "140200", Role.HC_CITY_LEADER);

		// when
		var province = publishedByTheProvince("全省重点专科建设实施方案丁");
		var city = PlanStory.ofTheCity(context, "140200").published("大同市临床专科能力建设实施方案", 2055, 2057);

		// then
		assertThat(told(province)).contains("pl-told-city", "pl-told-office", "pl-told-not")
			.doesNotContain("pl-told-writer");
		assertThat(told(city)).contains("pl-told-office").doesNotContain("pl-told-city", "pl-told-not");
	}

	private String publishedByTheProvince(String title) {
		var story = PlanStory.ofTheProvince(context);
		var plan = story.drafts(title, 2055, 2057);
		story.publishes(plan, story.typed(plan, title));
		return plan;
	}

	private List<String> told(String plan) {
		return database.queryForList("select recipient from notification_message where dedup_key = ?", String.class,
				"planning-published-" + plan);
	}

	private String text(String plan, String column) {
		return database.queryForObject("select " + column + " from planning_plan where id = ?::uuid", String.class,
				plan);
	}

}
