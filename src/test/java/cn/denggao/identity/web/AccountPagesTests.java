package cn.denggao.identity.web;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.Role;
import cn.denggao.input.Catalogue;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static cn.denggao.identity.web.AccountDesk.AUDIT;
import static cn.denggao.identity.web.AccountDesk.OFFICER;
import static cn.denggao.identity.web.AccountDesk.PASSWORD;
import static cn.denggao.identity.web.AccountDesk.SECURITY;
import static cn.denggao.identity.web.AccountDesk.SYSTEM;
import static cn.denggao.identity.web.AccountDesk.closing;
import static cn.denggao.identity.web.AccountDesk.enrolment;
import static cn.denggao.identity.web.AccountDesk.fresh;
import static cn.denggao.identity.web.AccountDesk.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The pages on which accounts are opened, found, corrected and closed. */
@DenggaoTest
class AccountPagesTests {

	@LocalServerPort
	private int port;

	@Autowired
	private AccountDirectory directory;

	@Autowired
	private IdentityService engine;

	@Autowired
	private MockMvc web;

	private AccountDesk desk;

	@BeforeEach
	void officers(@Autowired ApplicationContext context) {
		desk = new AccountDesk(context);
	}

	@Test
	void opensAnAccountWithAOneTimePasswordShownOnce() throws Exception {
		// given
		var login = fresh();

		// when
		var answer = desk.send(SYSTEM, enrolment(login, "周敏"))
			.andExpect(redirectedUrl("/accounts/" + login))
			.andReturn();

		// then
		var shown = web
			.perform(get("/accounts/{login}", login).with(authentication(SYSTEM)).flashAttrs(answer.getFlashMap()))
			.andExpect(content().string(containsString("一次性密码：")))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(shown).contains(answer.getFlashMap().get("password").toString(), "没有角色");
		desk.see(SYSTEM, "/accounts/" + login)
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("id=\"one-time\""))));
		assertThat(directory.account(login).roles()).isEmpty();
		assertThat(desk.acts(login)).containsExactly("identity.account-opened");
		assertThat(engine.createUserQuery().userId(login).count()).isEqualTo(1);
	}

	@Test
	@Catalogue({ 2, 3, 12 })
	void namesTheFieldThatKeepsAnAccountFromBeingOpened() throws Exception {
		desk.refuses(enrolment("周敏", "周敏"), "login", "账号须以小写字母开头");
		desk.refuses(enrolment("a.bc", "周敏"), "login", "账号须以小写字母开头");
		desk.refuses(enrolment("p\u0430ges-sec", "周敏"), "login", "账号须以小写字母开头");
		desk.refuses(enrolment("pages-\u200bsec", "周敏"), "login", "账号“pages-sec”已被使用");
		desk.refuses(enrolment(fresh(), " "), "name", "请填写姓名");
		desk.refuses(enrolment(fresh(), "周\u202e敏"), "name", "不能包含控制符");
		desk.refuses(enrolment("pages-sec", "周敏"), "login", "账号“pages-sec”已被使用");
		desk.refuses(post("/accounts").param("login", fresh())
			.param("name", "周敏")
			.param("organisation", "NOWHERE")
			.param("duty", ""), "organisation", "所属单位编号不正确");
	}

	@Test
	void hidesAccountsFromAllButTheThreeOfficers() throws Exception {
		var login = fresh();
		desk.has(login, "140000", Role.SUPERVISOR);

		desk.see(OFFICER, "/accounts").andExpect(status().isNotFound());
		desk.see(OFFICER, "/accounts/" + login).andExpect(status().isNotFound());
		desk.see(OFFICER, "/accounts/new").andExpect(status().isNotFound());
		desk.see(SECURITY, "/accounts/new").andExpect(status().isNotFound());
		desk.see(SYSTEM, "/accounts/nobody-here").andExpect(status().isNotFound());
		desk.send(SECURITY, enrolment(fresh(), "周敏")).andExpect(status().isNotFound());
		desk.send(OFFICER, enrolment(fresh(), "周敏")).andExpect(status().isNotFound());
		desk.send(SYSTEM, grant(login, "hc-province", "")).andExpect(status().isNotFound());
		desk.send(AUDIT, grant(login, "hc-province", "")).andExpect(status().isNotFound());
		desk.send(SECURITY, closing(login).param("reason", "调离")).andExpect(status().isNotFound());
		desk.send(SECURITY, post("/accounts/{login}/password", login)).andExpect(status().isNotFound());
		assertThat(desk.acts(login)).containsExactly("identity.account-opened");
	}

	@Test
	void findsAccountsByTextRoleAndStateAndPages() throws Exception {
		// given
		var mark = fresh();
		for (int at = 0; at < 21; at++) {
			desk.has(mark + at, "140000", Role.SUPERVISOR);
		}

		// then
		desk.see(SYSTEM, "/accounts?q=" + mark)
			.andExpect(content().string(
					allOf(containsString("共 21 条，每页 20 条"), containsString(desk.province()), containsString("纪检监督"))));
		desk.see(SYSTEM, "/accounts?page=1&q=" + mark)
			.andExpect(content().string(containsString("<td class=\"dg-c\">21</td>")));
		desk.see(SYSTEM, "/accounts?q=" + mark + "&role=expert")
			.andExpect(content().string(containsString("没有符合条件的账号")));
		desk.see(SYSTEM, "/accounts?state=disabled&q=" + mark).andExpect(content().string(containsString("没有符合条件的账号")));
		desk.see(SYSTEM, "/accounts?q=" + desk.province()).andExpect(content().string(containsString("共 ")));
		desk.see(SYSTEM, "/accounts?q=%25").andExpect(content().string(containsString("没有符合条件的账号")));
		desk.see(SYSTEM, "/accounts?page=-1").andExpect(status().isOk());
		desk.see(SYSTEM, "/accounts?page=x").andExpect(status().isUnprocessableEntity());
	}

	@Test
	void endsSignInsAndCandidaciesOfADisabledAccountAtOnce() throws Exception {
		// given
		var login = fresh();
		desk.has(login, "140000", Role.SUPERVISOR);
		var visitor = new Visitor(port);
		visitor.signIn(login, PASSWORD);
		assertThat(visitor.get("/password").statusCode()).isEqualTo(200);

		// when
		desk.refuses(SYSTEM, closing(login).param("reason", ""), "reason", "请填写理由");
		desk.send(SYSTEM, closing(login).param("reason", "调离")).andExpect(redirectedUrl("/accounts/" + login));

		// then
		assertThat(Visitor.target(visitor.get("/password"))).isEqualTo("/login");
		assertThat(Visitor.target(new Visitor(port).signIn(login, PASSWORD))).isEqualTo("/login?error");
		assertThat(desk.groups(login)).isEmpty();
		desk.see(SYSTEM, "/accounts/" + login).andExpect(content().string(containsString("已停用")));
		desk.send(SYSTEM, closing(login).param("reason", "调离")).andExpect(status().isConflict());

		// when
		desk.send(SYSTEM, post("/accounts/{login}/opening", login).param("reason", "返岗"))
			.andExpect(status().is3xxRedirection());

		// then
		assertThat(desk.groups(login)).containsExactly("supervisor-140000");
		assertThat(Visitor.target(new Visitor(port).signIn(login, PASSWORD))).isEqualTo("/");
		assertThat(desk.acts(login)).containsSubsequence("identity.account-disabled", "identity.account-enabled");
	}

	@Test
	void correctsANameAndADuty() throws Exception {
		var login = fresh();
		desk.has(login, "140000", Role.SUPERVISOR);

		desk.refuses(post("/accounts/{login}", login).param("name", "").param("duty", ""), "name", "请填写姓名");
		desk.send(SYSTEM, post("/accounts/{login}", login).param("name", "周敏之").param("duty", "监督抽取"))
			.andExpect(status().is3xxRedirection());

		assertThat(directory.nameOf(login)).isEqualTo("周敏之");
		assertThat(engine.createUserQuery().userId(login).singleResult().getFirstName()).isEqualTo("周敏之");
		assertThat(desk.acts(login)).containsExactly("identity.account-opened", "identity.account-corrected");
	}

}
