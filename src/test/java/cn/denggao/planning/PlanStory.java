package cn.denggao.planning;

import cn.denggao.Acting;
import cn.denggao.application.ApplicationStory;
import cn.denggao.identity.Role;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** An officer and a leader of one authority at work on its plans, by the pages. */
public final class PlanStory {

	static final String DUTIES = "卫生健康部门牵头，\n财政部门统筹资金。";

	final Acting officer;

	final Acting leader;

	private final MockMvc web;

	private final JdbcTemplate database;

	private PlanStory(ApplicationContext context, Acting officer, Acting leader) {
		new ApplicationStory(context);
		this.officer = officer;
		this.leader = leader;
		this.web = context.getBean(MockMvc.class);
		this.database = context.getBean(JdbcTemplate.class);
	}

	static PlanStory ofTheProvince(ApplicationContext context) {
		return new PlanStory(context, Acting.as("pl-prov", "140000", Role.HC_PROVINCE),
				Acting.as("pl-head", "140000", Role.HC_PROVINCE_LEADER));
	}

	public static PlanStory ofTheCity(ApplicationContext context, String city) {
		return new PlanStory(context, Acting.as("pl-city", city, Role.HC_CITY),
				Acting.as("pl-mayor", city, Role.HC_CITY_LEADER));
	}

	/** Begins a plan for all programmes and tells its id. */
	String drafts(String title, int firstYear, int lastYear) {
		return idIn(expect(as(officer,
				post("/plans").param("title", title)
					.param("firstYear", String.valueOf(firstYear))
					.param("lastYear", String.valueOf(lastYear))),
				302));
	}

	/** What an officer types, with the three blocks every plan has. */
	MockHttpServletRequestBuilder typed(String plan, String title) {
		return post(path(plan)).param("version", seen(plan))
			.param("title", title)
			.param("duties", DUTIES)
			.param("targets", "到 2057 年建成 12 个省级重点专科。")
			.param("schedule", "2055 年启动，2057 年验收。");
	}

	/** The same and the inputs in words. */
	MockHttpServletRequestBuilder typedWithInputs(String plan, String title) {
		return typed(plan, title).param("population", "常住人口 310 万。")
			.param("diseases", "心脑血管病居首。")
			.param("geography", "山区占七成。");
	}

	/** Puts the figures of a specialty in. */
	void fillsOutflow(String plan, String specialty, String patients, String share) {
		expect(as(officer,
				post(path(plan) + "/outflow").param("specialty", specialty)
					.param("year", "2054")
					.param("patients", patients)
					.param("share", share)),
				302);
	}

	/** Names a specialty in demand. */
	void fillsDemand(String plan, String specialty, String visits, String why) {
		expect(as(officer,
				post(path(plan) + "/demand").param("specialty", specialty).param("visits", visits).param("why", why)),
				302);
	}

	/** Proposed by the officer and published by the leader. */
	void publishes(String plan, MockHttpServletRequestBuilder typed) {
		expect(as(officer, typed.param("propose", "true")), 302);
		expect(as(leader, post(path(plan) + "/publication").param("version", seen(plan))), 302);
	}

	/** A published plan of a city for all programmes. */
	public String published(String title, int firstYear, int lastYear) {
		var plan = drafts(title, firstYear, lastYear);
		fillsOutflow(plan, "03.04", "1,250", "31.5");
		fillsDemand(plan, "19", "42000", "放疗排队");
		publishes(plan, typedWithInputs(plan, title));
		return plan;
	}

	ResultActions as(Acting person, MockHttpServletRequestBuilder request) {
		try {
			return web.perform(request.with(authentication(person)).with(csrf()));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	ResultActions reads(Acting person, String path) {
		return as(person, get(path));
	}

	/** Somebody who has not signed in. */
	ResultActions visits(String path) {
		try {
			return web.perform(get(path));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	static String path(String plan) {
		return "/plans/" + plan;
	}

	String seen(String plan) {
		return database.queryForObject("select version::text from planning_plan where id = ?::uuid", String.class,
				plan);
	}

	static String idIn(ResultActions answer) {
		var location = answer.andReturn().getResponse().getRedirectedUrl();
		return location.substring(location.lastIndexOf('/') + 1);
	}

	static ResultActions expect(ResultActions answer, int wanted) {
		try {
			return answer.andExpect(status().is(wanted));
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
