package cn.denggao.identity.web;

import java.util.Base64;
import java.util.Set;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DenggaoTest
class SigningInTests {

	private static final String PASSWORD = "a-long-enough-one";

	@LocalServerPort
	int port;

	@Autowired
	OpeningAccounts opening;

	@Autowired
	JdbcTemplate jdbc;

	@BeforeEach
	void people() {
		open("signing-dept", "SX01", Role.HOSPITAL_DEPT);
		open("signing-locked", "SX01", Role.HOSPITAL_DEPT);
		open("signing-ops", "OPS", Role.SYS_ADMIN);
	}

	@Test
	void letsInWithThePasswordAndShowsWhoIsIn() {
		var visitor = new Visitor(port);

		var answer = visitor.signIn("signing-dept", PASSWORD);

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(Visitor.target(answer)).isEqualTo("/");
		assertThat(visitor.get("/no-such-page").body()).contains("周敏", "医院归口部门", "没有找到该页面");
	}

	@Test
	void givesTheSessionANewIdAndACookieScriptsCannotRead() {
		var visitor = new Visitor(port);
		visitor.get("/login");
		var before = visitor.cookie("JSESSIONID");

		var answer = visitor.signIn("signing-dept", PASSWORD);

		assertThat(visitor.cookie("JSESSIONID")).isNotEqualTo(before);
		assertThat(answer.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("JSESSIONID")
				&& cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
	}

	@Test
	void saysTheSameWhateverIsWrong() {
		var wrong = new Visitor(port).signIn("signing-dept", "wrong");
		var unknown = new Visitor(port).signIn("signing-nobody", "wrong");
		var strange = new Visitor(port).signIn("' or 1=1 --", PASSWORD);

		assertThat(Visitor.target(wrong)).isEqualTo("/login?error");
		assertThat(Visitor.target(unknown)).isEqualTo("/login?error");
		assertThat(Visitor.target(strange)).isEqualTo("/login?error");
		assertThat(new Visitor(port).get("/login?error").body()).contains("账号或密码不正确，或账号暂时不能登录。");
	}

	@Test
	void locksAfterFiveWrongPasswordsWhateverTheDoor() {
		for (int time = 0; time < 3; time++) {
			new Visitor(port).signIn("signing-locked", "wrong");
		}
		basic("signing-locked", "wrong");
		basic("signing-locked", "wrong");

		var answer = new Visitor(port).signIn("signing-locked", PASSWORD);

		assertThat(Visitor.target(answer)).isEqualTo("/login?error");
		assertThat(jdbc.queryForObject("select locked_until > now() + interval '14 minutes' from identity_account "
				+ "where login = 'signing-locked'", Boolean.class))
			.isTrue();
		jdbc.update("update identity_account set locked_until = null where login = 'signing-locked'");
	}

	@Test
	void refusesAFormWithoutItsToken() {
		var answer = new Visitor(port).call("POST", "/login", "username=signing-dept&password=" + PASSWORD,
				"Content-Type", "application/x-www-form-urlencoded");

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).doesNotContain("周敏");
	}

	@Test
	void endsTheOneSessionFromEitherDoor() {
		var visitor = new Visitor(port);
		visitor.signIn("signing-dept", PASSWORD);

		var left = visitor.call("POST", "/camunda/api/admin/auth/user/default/logout", "");

		assertThat(left.statusCode()).isEqualTo(204);
		assertThat(Visitor.target(visitor.get("/"))).isEqualTo("/public");
		assertThat(visitor.get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(401);
	}

	@Test
	void opensTheEnginesRestApiForOperatorsAndHidesItFromAllOthers() {
		assertThat(basic("signing-ops", PASSWORD).statusCode()).isEqualTo(200);
		assertThat(basic("signing-ops", "wrong").statusCode()).isEqualTo(404);
		assertThat(basic("signing-dept", PASSWORD).statusCode()).isEqualTo(404);
		assertThat(new Visitor(port).get("/engine-rest/engine").statusCode()).isEqualTo(404);
		var visitor = new Visitor(port);
		visitor.signIn("signing-ops", PASSWORD);
		assertThat(visitor.get("/engine-rest/engine").statusCode()).isEqualTo(404);
	}

	@Test
	void offersNoDemonstrationDoorOutsideADemonstration() {
		assertThat(new Visitor(port).post("/login/demonstration/signing-dept", "").statusCode()).isEqualTo(404);
		assertThat(new Visitor(port).get("/login").body()).doesNotContain("演示环境：以下列身份进入");
	}

	@Test
	void speaksEnglishOnlyWhenAskedTo() {
		var visitor = new Visitor(port);

		assertThat(visitor.get("/login", "Accept-Language", "en").body()).contains("lang=\"zh-CN\"", "账号");
		assertThat(visitor.get("/login?lang=en").body()).contains("lang=\"en\"", "Account");
		assertThat(visitor.get("/login").body()).contains("Account");
		assertThat(visitor.get("/login?lang=xx").body()).contains("Account");
		assertThat(visitor.get("/login?lang=zh").body()).contains("账号");
	}

	/** A page of a person is never kept, what every page is drawn with always is. */
	@Test
	void letsABrowserKeepWhatEveryPageIsDrawnWith() {
		var visitor = new Visitor(port);

		assertThat(visitor.get("/login").headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		var style = visitor.get("/assets/app.css").headers();
		assertThat(style.firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(style.firstValue("Last-Modified")).isPresent();
	}

	@Test
	void writesItsPolicyOnEveryPageOfOurs() {
		var login = new Visitor(port).get("/login").headers();

		assertThat(login.firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(login.firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(login.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'",
				"script-src 'self';", "object-src 'none'", "frame-ancestors 'none'");
		var visitor = new Visitor(port);
		visitor.signIn("signing-dept", PASSWORD);
		assertThat(visitor.get("/embed/task.html").headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
	}

	private java.net.http.HttpResponse<String> basic(String login, String password) {
		var credentials = Base64.getEncoder().encodeToString((login + ":" + password).getBytes());
		return new Visitor(port).get("/engine-rest/version", "Authorization", "Basic " + credentials);
	}

	private void open(String login, String organisation, Role role) {
		opening.openIfAbsent(new OpenAccount(login, "周敏", organisation, Set.of(role), PASSWORD, "", false));
	}

}
