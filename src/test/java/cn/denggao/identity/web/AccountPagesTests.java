package cn.denggao.identity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.DailyWalk;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The pages on which accounts are opened, given roles, closed and given new passwords.
 */
@DenggaoTest
class AccountPagesTests {

	private static final String PASSWORD = "a-long-enough-one";

	private static final Acting SYSTEM = Acting.as("pages-sys", "OPS", Role.SYS_ADMIN);

	private static final Acting SECURITY = Acting.as("pages-sec", "OPS", Role.SEC_ADMIN);

	private static final Acting AUDIT = Acting.as("pages-audit", "OPS", Role.AUDIT_ADMIN);

	private static final Acting OFFICER = Acting.as("pages-officer", "140000", Role.HC_PROVINCE);

	@LocalServerPort
	private int port;

	@Autowired
	private OpeningAccounts opening;

	@Autowired
	private AccountDirectory directory;

	@Autowired
	private IdentityService engine;

	@Autowired
	private OfficialClock clock;

	@Autowired
	private List<DailyWalk> walks;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private MockMvc web;

	@BeforeEach
	void officers() {
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

	@Test
	void opensAnAccountWithAOneTimePasswordShownOnce() throws Exception {
		// given
		var login = fresh();

		// when
		var answer = send(SYSTEM, enrolment(login, "周敏")).andExpect(redirectedUrl("/accounts/" + login)).andReturn();

		// then
		var shown = web
			.perform(get("/accounts/{login}", login).with(authentication(SYSTEM)).flashAttrs(answer.getFlashMap()))
			.andExpect(content().string(containsString("一次性密码：")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(shown).contains(answer.getFlashMap().get("password").toString(), "没有角色");
		see(SYSTEM, "/accounts/" + login).andExpect(status().isOk())
			.andExpect(content().string(not(containsString("id=\"one-time\""))));
		assertThat(directory.account(login).roles()).isEmpty();
		assertThat(acts(login)).containsExactly("identity.account-opened");
		assertThat(engine.createUserQuery().userId(login).count()).isEqualTo(1);
	}

	@Test
	void namesTheFieldThatKeepsAnAccountFromBeingOpened() throws Exception {
		refuses(enrolment("周敏", "周敏"), "login", "账号须以小写字母开头");
		refuses(enrolment("a.bc", "周敏"), "login", "账号须以小写字母开头");
		refuses(enrolment(fresh(), " "), "name", "请填写姓名");
		refuses(enrolment(fresh(), "周\u202e敏"), "name", "不能包含控制符");
		refuses(enrolment("pages-sec", "周敏"), "login", "账号“pages-sec”已被使用");
		refuses(post("/accounts").param("login", fresh())
			.param("name", "周敏")
			.param("organisation", "NOWHERE")
			.param("duty", ""), "organisation", "所属单位编号不正确");
	}

	@Test
	void hidesAccountsFromAllButTheThreeOfficers() throws Exception {
		var login = fresh();
		has(login, "140000", Role.SUPERVISOR);

		see(OFFICER, "/accounts").andExpect(status().isNotFound());
		see(OFFICER, "/accounts/" + login).andExpect(status().isNotFound());
		see(OFFICER, "/accounts/new").andExpect(status().isNotFound());
		see(SECURITY, "/accounts/new").andExpect(status().isNotFound());
		see(SYSTEM, "/accounts/nobody-here").andExpect(status().isNotFound());
		send(SECURITY, enrolment(fresh(), "周敏")).andExpect(status().isNotFound());
		send(OFFICER, enrolment(fresh(), "周敏")).andExpect(status().isNotFound());
		send(SYSTEM, grant(login, "hc-province", "")).andExpect(status().isNotFound());
		send(AUDIT, grant(login, "hc-province", "")).andExpect(status().isNotFound());
		send(SECURITY, closing(login).param("reason", "调离")).andExpect(status().isNotFound());
		send(SECURITY, post("/accounts/{login}/password", login)).andExpect(status().isNotFound());
		assertThat(acts(login)).containsExactly("identity.account-opened");
	}

	@Test
	void findsAccountsByTextRoleAndStateAndPages() throws Exception {
		// given
		var mark = fresh();
		for (int at = 0; at < 21; at++) {
			has(mark + at, "140000", Role.SUPERVISOR);
		}

		// then
		see(SYSTEM, "/accounts?q=" + mark).andExpect(content()
			.string(allOf(containsString("共 21 条，每页 20 条"), containsString("三晋省卫生健康委员会"), containsString("纪检监督"))));
		see(SYSTEM, "/accounts?page=1&q=" + mark)
			.andExpect(content().string(containsString("<td class=\"dg-c\">21</td>")));
		see(SYSTEM, "/accounts?q=" + mark + "&role=expert").andExpect(content().string(containsString("没有符合条件的账号")));
		see(SYSTEM, "/accounts?state=disabled&q=" + mark).andExpect(content().string(containsString("没有符合条件的账号")));
		see(SYSTEM, "/accounts?q=三晋省卫生健康").andExpect(content().string(containsString("共 ")));
		see(SYSTEM, "/accounts?q=%25").andExpect(content().string(containsString("没有符合条件的账号")));
		see(SYSTEM, "/accounts?page=-1").andExpect(status().isOk());
		see(SYSTEM, "/accounts?page=x").andExpect(status().isUnprocessableEntity());
	}

	@Test
	void grantsARoleForATermAndTakesItBackWhenTheTermIsOver() throws Exception {
		// given
		var login = fresh();
		send(SYSTEM, enrolment(login, "周敏"));
		var lastDay = clock.today().plusDays(30);

		// when
		send(SECURITY, grant(login, "supervisor", lastDay.toString())).andExpect(redirectedUrl("/accounts/" + login));

		// then
		see(SECURITY, "/accounts/" + login)
			.andExpect(content().string(allOf(containsString("纪检监督"), containsString(lastDay.toString()))));
		assertThat(groups(login)).containsExactly("supervisor-140000");

		// when
		walks.forEach((walk) -> walk.walk(lastDay));

		// then
		assertThat(groups(login)).containsExactly("supervisor-140000");

		// when
		walks.forEach((walk) -> walk.walk(lastDay.plusDays(1)));

		// then
		assertThat(groups(login)).isEmpty();
		assertThat(directory.account(login).roles()).isEmpty();
		assertThat(acts(login)).containsExactly("identity.account-opened", "identity.role-granted",
				"identity.role-expired");
	}

	@Test
	void refusesRolesThatDoNotFitTheOrganisationTheOtherRolesOrTheGranter() throws Exception {
		// given
		var login = fresh();
		has(login, "140000", Role.SUPERVISOR);

		// then
		refuses(SECURITY, grant(login, "hospital-dept", ""), "role", "该单位不设这个角色");
		refuses(SECURITY, grant(login, "hc-city", ""), "role", "该单位不设这个角色");
		refuses(SECURITY, grant(login, "audit-admin", ""), "role", "三员须分设");
		refuses(SECURITY, grant(login, "nonsense", ""), "role", "请选择角色");
		refuses(SECURITY, grant(login, "", ""), "role", "请选择角色");
		refuses(SECURITY, grant(login, "hc-province", "2020-01-01"), "lastDay", "任期最后一日不能早于今天");
		refuses(SECURITY, grant(login, "hc-province", "2026-02-30"), "lastDay", "格式不正确");
		refuses(SECURITY, grant("pages-sys", "sys-admin", LocalDate.of(2099, 1, 1).toString()), "lastDay", "不设任期");
		send(SECURITY, grant("pages-sec", "audit-admin", "")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("不能为自己授予或收回角色")));
		assertThat(acts(login)).containsExactly("identity.account-opened");
	}

	@Test
	void takesARoleBackWithAReason() throws Exception {
		var login = fresh();
		has(login, "140000", Role.SUPERVISOR, Role.LEADING_GROUP);

		refuses(SECURITY, withdrawal(login, "supervisor", " "), "reason", "请填写理由");
		send(SECURITY, withdrawal(login, "supervisor", "轮岗")).andExpect(redirectedUrl("/accounts/" + login));
		send(SECURITY, withdrawal(login, "supervisor", "轮岗")).andExpect(status().isConflict());

		assertThat(groups(login)).containsExactly("leading-group-140000");
		assertThat(acts(login)).containsExactly("identity.account-opened", "identity.role-withdrawn");
	}

	@Test
	void endsSignInsAndCandidaciesOfADisabledAccountAtOnce() throws Exception {
		// given
		var login = fresh();
		has(login, "140000", Role.SUPERVISOR);
		var visitor = new Visitor(port);
		visitor.signIn(login, PASSWORD);
		assertThat(visitor.get("/password").statusCode()).isEqualTo(200);

		// when
		refuses(SYSTEM, closing(login).param("reason", ""), "reason", "请填写理由");
		send(SYSTEM, closing(login).param("reason", "调离")).andExpect(redirectedUrl("/accounts/" + login));

		// then
		assertThat(Visitor.target(visitor.get("/password"))).isEqualTo("/login");
		assertThat(Visitor.target(new Visitor(port).signIn(login, PASSWORD))).isEqualTo("/login?error");
		assertThat(groups(login)).isEmpty();
		see(SYSTEM, "/accounts/" + login).andExpect(content().string(containsString("已停用")));
		send(SYSTEM, closing(login).param("reason", "调离")).andExpect(status().isConflict());

		// when
		send(SYSTEM, post("/accounts/{login}/opening", login).param("reason", "返岗"))
			.andExpect(status().is3xxRedirection());

		// then
		assertThat(groups(login)).containsExactly("supervisor-140000");
		assertThat(Visitor.target(new Visitor(port).signIn(login, PASSWORD))).isEqualTo("/");
		assertThat(acts(login)).containsSubsequence("identity.account-disabled", "identity.account-enabled");
	}

	@Test
	@Transactional
	void keepsTheOwnAccountAndTheLastOfEachOfficer() throws Exception {
		send(SYSTEM, closing("pages-sys").param("reason", "不用了")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("不能停用自己的账号")));

		database.update("update identity_account set enabled = false where login <> 'pages-audit' and login in "
				+ "(select login from identity_account_role where role = 'audit-admin')");
		send(SYSTEM, closing("pages-audit").param("reason", "不用了")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("最后一位在用的该类管理员")));
		send(SECURITY, withdrawal("pages-audit", "audit-admin", "不用了")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("最后一位在用的该类管理员")));
	}

	@Test
	void letsAOneTimePasswordDoNothingButChooseAnother() throws Exception {
		// given
		var login = fresh();
		has(login, "140000", Role.SUPERVISOR);
		var before = new Visitor(port);
		before.signIn(login, PASSWORD);

		// when
		var password = send(SYSTEM, post("/accounts/{login}/password", login)).andReturn()
			.getFlashMap()
			.get("password")
			.toString();

		// then
		assertThat(Visitor.target(before.get("/inbox"))).isEqualTo("/login");
		assertThat(Visitor.target(new Visitor(port).signIn(login, PASSWORD))).isEqualTo("/login?error");
		var visitor = new Visitor(port);
		visitor.signIn(login, password);
		assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/password");
		assertThat(Visitor.target(visitor.get("/inbox"))).isEqualTo("/password");
		assertThat(Visitor.target(visitor.get("/camunda/app/tasklist/"))).isEqualTo("/password");
		assertThat(visitor.get("/camunda/api/engine/engine/default/filter").statusCode()).isEqualTo(403);
		assertThat(visitor.get("/password").body()).contains("您使用的是一次性密码");

		// when
		assertThat(visitor.post("/password", "present=" + password + "&password=short&again=short").body())
			.contains("密码至少 12 位");
		assertThat(visitor.post("/password", "present=" + password + "&password=my-own-long-words&again=other").body())
			.contains("两次输入的新密码不一致");
		assertThat(
				visitor.post("/password", "present=nonsense&password=my-own-long-words&again=my-own-long-words").body())
			.contains("现在的密码不正确");
		var chosen = visitor.post("/password",
				"present=" + password + "&password=my-own-long-words&again=my-own-long-words");

		// then
		assertThat(Visitor.target(chosen)).isEqualTo("/password");
		assertThat(visitor.get("/inbox").statusCode()).isEqualTo(200);
		assertThat(Visitor.target(new Visitor(port).signIn(login, password))).isEqualTo("/login?error");
		assertThat(Visitor.target(new Visitor(port).signIn(login, "my-own-long-words"))).isEqualTo("/");
		assertThat(acts(login)).containsSubsequence("identity.password-reset", "identity.password-changed");
	}

	@Test
	void resetsAnOfficersPasswordOnlyAfterAnotherOfficerAgreed() throws Exception {
		send(SYSTEM, post("/accounts/{login}/password", "pages-sys")).andExpect(status().isUnprocessableEntity());
		send(SYSTEM, post("/accounts/{login}/password", "pages-sys2")).andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("须先由另一位安全或审计管理员同意")));
		send(SYSTEM, post("/accounts/{login}/password/permission", "pages-sys2")).andExpect(status().isNotFound());
		send(SECURITY, post("/accounts/{login}/password/permission", "pages-sec")).andExpect(status().isNotFound());

		send(SECURITY, post("/accounts/{login}/password/permission", "pages-sys2"))
			.andExpect(status().is3xxRedirection());

		send(SYSTEM, post("/accounts/{login}/password", "pages-sys2")).andExpect(status().is3xxRedirection());
		send(SYSTEM, post("/accounts/{login}/password", "pages-sys2")).andExpect(status().isUnprocessableEntity());
		assertThat(acts("pages-sys2")).containsExactly("identity.account-opened", "identity.reset-allowed",
				"identity.password-reset");
	}

	@Test
	void correctsANameAndADuty() throws Exception {
		var login = fresh();
		has(login, "140000", Role.SUPERVISOR);

		refuses(post("/accounts/{login}", login).param("name", "").param("duty", ""), "name", "请填写姓名");
		send(SYSTEM, post("/accounts/{login}", login).param("name", "周敏之").param("duty", "监督抽取"))
			.andExpect(status().is3xxRedirection());

		assertThat(directory.nameOf(login)).isEqualTo("周敏之");
		assertThat(engine.createUserQuery().userId(login).singleResult().getFirstName()).isEqualTo("周敏之");
		assertThat(acts(login)).containsExactly("identity.account-opened", "identity.account-corrected");
	}

	private void has(String login, String organisation, Role... roles) {
		opening.openIfAbsent(new OpenAccount(login, "周敏", organisation, Set.of(roles), PASSWORD, "", false));
	}

	private static String fresh() {
		return "p" + UUID.randomUUID().toString().substring(0, 12);
	}

	private static MockHttpServletRequestBuilder enrolment(String login, String name) {
		return post("/accounts").param("login", login)
			.param("name", name)
			.param("organisation", "140000")
			.param("duty", "监督抽取");
	}

	private static MockHttpServletRequestBuilder grant(String login, String role, String lastDay) {
		return post("/accounts/{login}/roles", login).param("role", role).param("lastDay", lastDay);
	}

	private static MockHttpServletRequestBuilder withdrawal(String login, String role, String reason) {
		return post("/accounts/{login}/roles/withdrawal", login).param("held", role).param("reason", reason);
	}

	private static MockHttpServletRequestBuilder closing(String login) {
		return post("/accounts/{login}/closing", login);
	}

	private List<String> acts(String login) {
		return database.queryForList(
				"select action from audit_entry where subject_type = 'account' and subject_id = ? order by seq",
				String.class, login);
	}

	private List<String> groups(String login) {
		return engine.createGroupQuery().groupMember(login).list().stream().map(Group::getId).toList();
	}

	private void refuses(MockHttpServletRequestBuilder request, String field, String text) throws Exception {
		refuses(SYSTEM, request, field, text);
	}

	private void refuses(Authentication who, MockHttpServletRequestBuilder request, String field, String text)
			throws Exception {
		send(who, request.header("HX-Request", "true")).andExpect(status().isUnprocessableEntity())
			.andExpect(
					content().string(allOf(containsString("data-field-name=\"" + field + "\""), containsString(text))));
	}

	private ResultActions see(Authentication who, String path) throws Exception {
		return web.perform(get(path).with(authentication(who)));
	}

	private ResultActions send(Authentication who, MockHttpServletRequestBuilder request) throws Exception {
		return web.perform(request.with(authentication(who)).with(csrf()));
	}

}
