package cn.denggao.discipline;

import java.util.Arrays;
import java.util.Map;

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

/** One hospital's office and principal at work on its disciplines, by the pages. */
public final class DisciplineStory {

	final String hospital;

	final Acting office;

	final Acting principal;

	private final MockMvc web;

	private final JdbcTemplate database;

	public DisciplineStory(ApplicationContext context, String hospital) {
		new ApplicationStory(context);
		this.hospital = hospital;
		this.office = Acting.as("dc-office", hospital, Role.HOSPITAL_DEPT);
		this.principal = Acting.as("dc-head", hospital, Role.HOSPITAL_PRINCIPAL);
		this.web = context.getBean(MockMvc.class);
		this.database = context.getBean(JdbcTemplate.class);
	}

	/** The hospital has these disciplines and no others. */
	public DisciplineStory has(String... codes) {
		var request = post("/disciplines/register");
		Arrays.stream(codes).forEach(code -> request.param("specialty", code));
		expect(as(office, request), 302);
		return this;
	}

	/** Begins a year and tells the draft. */
	public String drafts(int year) {
		var answer = expect(as(office, post("/disciplines/classifications").param("year", String.valueOf(year))), 302);
		return idIn(answer);
	}

	/** Puts disciplines into classes, with all reasons. */
	public void classifies(String draft, Map<String, String> classes) {
		var request = post(path(draft)).param("version", seen(draft));
		classes.forEach((code, name) -> {
			request.param("class-" + code, name);
			for (var reason : new String[] { "development", "standing", "talent", "capability" }) {
				request.param(reason + "-" + code, "省内先进，" + reason);
			}
		});
		expect(as(office, request), 302);
	}

	/** Proposed by the office and confirmed by the principal. */
	public void confirms(String draft) {
		expect(as(office, post(path(draft) + "/proposal")), 302);
		expect(as(principal, post(path(draft) + "/confirmation").param("version", seen(draft))), 302);
	}

	/** Begins another version of a confirmed one. */
	public String corrects(String confirmed) {
		return idIn(expect(as(office, post(path(confirmed) + "/correction").param("reason", "归类有误")), 302));
	}

	/** From the register to the confirmed year. */
	public String confirmed(int year, Map<String, String> classes) {
		has(classes.keySet().toArray(String[]::new));
		var draft = drafts(year);
		classifies(draft, classes);
		confirms(draft);
		return draft;
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

	String path(String classification) {
		return "/disciplines/classifications/" + classification;
	}

	String seen(String classification) {
		return database.queryForObject("select version::text from discipline_classification where id = ?::uuid",
				String.class, classification);
	}

	/** Codes of a version in one class. */
	String codes(String classification, String name) {
		return database.queryForObject("""
				select string_agg(specialty, ' ' order by specialty) from discipline_class
				where classification_id = ?::uuid and discipline_class = ?""", String.class, classification, name);
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
