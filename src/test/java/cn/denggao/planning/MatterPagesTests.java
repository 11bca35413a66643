package cn.denggao.planning;

import java.time.LocalDate;
import java.util.List;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.requirements.Requirement;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static cn.denggao.planning.PlanStory.expect;
import static cn.denggao.planning.PlanStory.idIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What health authorities ask departments to settle. */
@DenggaoTest
class MatterPagesTests {

	private static final Acting PRICES = Acting.as("mt-price", "140000", Role.DEVELOPMENT_REFORM_DEPT);

	private static final Acting SCIENCE = Acting.as("mt-science", "140000", Role.SCIENCE_DEPT);

	private static final Acting NEIGHBOUR = Acting.as("mt-nb", "140200", Role.DEVELOPMENT_REFORM_DEPT);

	@Autowired
	private ApplicationContext context;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private OfficialClock clock;

	@Test
	@Requirement(value = { "R004-30", "R001-16" }, page = "/matters/{id}")
	void isAnsweredByTheDepartmentAndSettledByTheOfficer() throws Exception {
		// given
		var story = PlanStory.ofTheProvince(context);
		new ApplicationStory(context).person("mt-price", "140000", Role.DEVELOPMENT_REFORM_DEPT);
		var title = "新增医疗服务价格项目受理";
		var matter = idIn(
				expect(story.as(story.officer, asking("development-reform-dept", title, clock.today())), 302));

		// then
		assertThat(database.queryForList("select recipient from notification_message where dedup_key = ?", String.class,
				"matter-asked-%s-0".formatted(matter)))
			.containsExactly("mt-price");
		story.reads(PRICES, "/matters").andExpect(content().string(containsString(title)));
		story.reads(SCIENCE, "/matters").andExpect(content().string(not(containsString(title))));
		for (var stranger : List.of(SCIENCE, NEIGHBOUR, Acting.as("mt-office", "SX01", Role.HOSPITAL_DEPT),
				Acting.as("mt-expert", "140000", Role.EXPERT))) {
			expect(story.reads(stranger, "/matters/" + matter), 404);
			expect(story.as(stranger, said(matter, "answer", "已办理")), 404);
		}
		expect(story.as(PRICES, said(matter, "answer", " ")), 422);
		expect(story.as(Acting.as("pl-prov", "140000", Role.DEVELOPMENT_REFORM_DEPT), said(matter, "answer", "自问自答")),
				422);
		expect(story.as(story.officer, said(matter, "closing", "办结")), 409);

		// when
		expect(story.as(PRICES, said(matter, "answer", "已受理三项")), 302);
		expect(story.as(story.officer, post("/matters/" + matter + "/return").param("reason", "还缺专家论证")), 302);
		expect(story.as(PRICES, said(matter, "answer", "论证已完成")), 302);
		expect(story.as(PRICES, said(matter, "answer", "又一次")), 409);
		expect(story.as(story.officer, said(matter, "closing", "三项价格已公布")), 302);

		// then
		story.reads(PRICES, "/matters/" + matter)
			.andExpect(content().string(containsString("已受理三项")))
			.andExpect(content().string(containsString("还缺专家论证")))
			.andExpect(content().string(containsString("论证已完成")))
			.andExpect(content().string(containsString("三项价格已公布")));
		assertThat(database.queryForList("""
				select action from audit_entry where subject_type = 'matter' and subject_id = ? order by seq""",
				String.class, matter))
			.containsExactly("planning.matter-recorded", "planning.matter-answered", "planning.matter-asked-again",
					"planning.matter-answered", "planning.matter-closed");
		assertThatThrownBy(() -> database.update("""
				update planning_matter_step set words = '改了' where matter_id = ?::uuid""", matter))
			.isInstanceOf(DataAccessException.class);
	}

	@Test
	@Requirement(value = "R001-16", page = "/matters")
	void marksWhatIsOverdueAndMayBeOwnedByTheAuthorityItself() throws Exception {
		// given
		var story = PlanStory.ofTheCity(context, "140900");
		var matter = idIn(expect(story.as(story.officer, asking("hc-city", "调度会：配套资金未到位", clock.today())), 302));
		database.update("update planning_matter set due_on = due_on - 5 where id = ?::uuid", matter);

		// then
		story.reads(story.leader, "/matters").andExpect(content().string(containsString("超期 5 天")));
		expect(story.as(story.officer, said(matter, "answer", "自己答复")), 422);
		expect(story.as(Acting.as("mt-colleague", "140900", Role.HC_CITY), said(matter, "answer", "已催办")), 302);
		expect(story.as(story.leader, said(matter, "closing", "办结")), 404);
		expect(story.as(story.officer, said(matter, "closing", "资金已到")), 302);
		story.reads(story.leader, "/matters").andExpect(content().string(not(containsString("超期 5 天"))));
	}

	@Test
	void refusesWhatCannotBeAsked() throws Exception {
		var story = PlanStory.ofTheProvince(context);
		var today = clock.today();

		story.as(story.officer, asking("hospital-dept", "不是部门", today))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请从列表中选择承办部门")));
		story.as(story.officer, asking("science-dept", "期限已过", today.minusDays(1)))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("期限不能早于今天")));
		story
			.as(story.officer,
					asking("science-dept", "没有的项目", today).param("project", "00000000-0000-0000-0000-000000000001"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("请从列表中选择已立项的项目")));
		expect(story.as(SCIENCE, asking("science-dept", "部门不能登记", today)), 404);
	}

	private static MockHttpServletRequestBuilder asking(String department, String title, LocalDate due) {
		return post("/matters").param("department", department)
			.param("title", title)
			.param("content", "请按职责办理，\n并答复结果。")
			.param("dueOn", due.toString());
	}

	private static MockHttpServletRequestBuilder said(String matter, String what, String words) {
		return post("/matters/" + matter + "/" + what).param("words", words);
	}

}
