package cn.denggao.identity.web;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

import static cn.denggao.identity.web.AccountDesk.PASSWORD;
import static cn.denggao.identity.web.AccountDesk.SECURITY;
import static cn.denggao.identity.web.AccountDesk.SYSTEM;
import static cn.denggao.identity.web.AccountDesk.fresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** New passwords of other people and one's own. */
@DenggaoTest
class AccountPasswordsTests {

	@LocalServerPort
	private int port;

	private AccountDesk desk;

	@BeforeEach
	void officers(@Autowired ApplicationContext context) {
		desk = new AccountDesk(context);
	}

	@Test
	void letsAOneTimePasswordDoNothingButChooseAnother() throws Exception {
		// given
		var login = fresh();
		desk.has(login, "140000", Role.SUPERVISOR);
		var before = new Visitor(port);
		before.signIn(login, PASSWORD);

		// when
		var password = desk.send(SYSTEM, post("/accounts/{login}/password", login))
			.andReturn()
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
		assertThat(desk.acts(login)).containsSubsequence("identity.password-reset", "identity.password-changed");
	}

	@Test
	void resetsAnOfficersPasswordOnlyAfterAnotherOfficerAgreed() throws Exception {
		desk.send(SYSTEM, post("/accounts/{login}/password", "pages-sys")).andExpect(status().isUnprocessableEntity());
		desk.send(SYSTEM, post("/accounts/{login}/password", "pages-sys2"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("须先由另一位安全或审计管理员同意")));
		desk.send(SYSTEM, post("/accounts/{login}/password/permission", "pages-sys2")).andExpect(status().isNotFound());
		desk.send(SECURITY, post("/accounts/{login}/password/permission", "pages-sec"))
			.andExpect(status().isNotFound());

		desk.send(SECURITY, post("/accounts/{login}/password/permission", "pages-sys2"))
			.andExpect(status().is3xxRedirection());

		desk.send(SYSTEM, post("/accounts/{login}/password", "pages-sys2")).andExpect(status().is3xxRedirection());
		desk.send(SYSTEM, post("/accounts/{login}/password", "pages-sys2")).andExpect(status().isUnprocessableEntity());
		assertThat(desk.acts("pages-sys2")).containsExactly("identity.account-opened", "identity.reset-allowed",
				"identity.password-reset");
	}

}
