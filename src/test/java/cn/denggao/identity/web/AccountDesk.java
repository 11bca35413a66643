package cn.denggao.identity.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What tests of the account pages do over and over, with the three officers in place. */
class AccountDesk {

	static final String PASSWORD = "a-long-enough-one";

	static final Acting SYSTEM = Acting.as("pages-sys", "OPS", Role.SYS_ADMIN);

	static final Acting SECURITY = Acting.as("pages-sec", "OPS", Role.SEC_ADMIN);

	static final Acting AUDIT = Acting.as("pages-audit", "OPS", Role.AUDIT_ADMIN);

	static final Acting OFFICER = Acting.as("pages-officer", "140000", Role.HC_PROVINCE);

	private final OpeningAccounts opening;

	private final IdentityService engine;

	private final JdbcTemplate database;

	private final MockMvc web;

	AccountDesk(ApplicationContext context) {
		opening = context.getBean(OpeningAccounts.class);
		engine = context.getBean(IdentityService.class);
		database = context.getBean(JdbcTemplate.class);
		web = context.getBean(MockMvc.class);
		officers();
	}

	private void officers() {
		has("pages-sys", "OPS", Role.SYS_ADMIN);
		has("pages-sys2", "OPS", Role.SYS_ADMIN);
		has("pages-sec", "OPS", Role.SEC_ADMIN);
		has("pages-audit", "OPS", Role.AUDIT_ADMIN);
		database
			.update("""
					insert into organisation_region (code, name, level, valid_from) values ('140000', '三晋省', 'PROVINCE', '2020-01-01')
					on conflict do nothing""");
		database
			.update("""
					insert into organisation_authority (id, name, level, region) values ('140000', '三晋省卫生健康委员会', 'PROVINCE', '140000')
					on conflict do nothing""");
	}

	/** What the province's authority is called in this database. */
	String province() {
		return database.queryForObject("select name from organisation_authority where id = '140000'", String.class);
	}

	void has(String login, String organisation, Role... roles) {
		opening.openIfAbsent(new OpenAccount(login, "周敏", organisation, Set.of(roles), PASSWORD, "", false));
	}

	static String fresh() {
		return "p" + UUID.randomUUID().toString().substring(0, 12);
	}

	static MockHttpServletRequestBuilder enrolment(String login, String name) {
		return post("/accounts").param("login", login)
			.param("name", name)
			.param("organisation", "140000")
			.param("duty", "监督抽取");
	}

	static MockHttpServletRequestBuilder grant(String login, String role, String lastDay) {
		return post("/accounts/{login}/roles", login).param("role", role).param("lastDay", lastDay);
	}

	static MockHttpServletRequestBuilder withdrawal(String login, String role, String reason) {
		return post("/accounts/{login}/roles/withdrawal", login).param("held", role).param("reason", reason);
	}

	static MockHttpServletRequestBuilder closing(String login) {
		return post("/accounts/{login}/closing", login);
	}

	List<String> acts(String login) {
		return database.queryForList(
				"select action from audit_entry where subject_type = 'account' and subject_id = ? order by seq",
				String.class, login);
	}

	List<String> groups(String login) {
		return engine.createGroupQuery().groupMember(login).list().stream().map(Group::getId).toList();
	}

	void refuses(MockHttpServletRequestBuilder request, String field, String text) throws Exception {
		refuses(SYSTEM, request, field, text);
	}

	void refuses(Authentication who, MockHttpServletRequestBuilder request, String field, String text)
			throws Exception {
		send(who, request.header("HX-Request", "true")).andExpect(status().isUnprocessableEntity())
			.andExpect(
					content().string(allOf(containsString("data-field-name=\"" + field + "\""), containsString(text))));
	}

	ResultActions see(Authentication who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who)));
	}

	ResultActions send(Authentication who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
