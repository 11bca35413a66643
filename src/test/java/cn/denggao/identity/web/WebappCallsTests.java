package cn.denggao.identity.web;

import java.util.Set;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DenggaoTest
class WebappCallsTests {

	private static final String PASSWORD = "a-long-enough-one";

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	@LocalServerPort
	int port;

	@Autowired
	OpeningAccounts opening;

	private Visitor expert;

	@BeforeEach
	void signIn() {
		open("webapp-expert", Role.EXPERT);
		open("webapp-ops", Role.SYS_ADMIN);
		expert = visitor("webapp-expert");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/tasklist/default/", "/camunda/app/tasklist/locales/zh-CN.json",
			"/camunda/lib/deps.js", "/camunda/api/admin/auth/user/default", "/camunda/api/engine/engine/",
			ENGINE + "/filter?resourceType=Task&maxResults=2000&firstResult=0",
			ENGINE + "/filter/count?resourceType=Task", ENGINE + "/user/webapp-expert/profile" })
	void servesWhatTasklistNeeds(String path) {
		assertThat(expert.get(path).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda", "/camunda/", "/camunda/app/welcome/default/", "/camunda/app/cockpit/default/",
			"/camunda/app/admin/default/", "/camunda/api/cockpit/plugin/base/default/process-instance",
			"/camunda/api/admin/plugin/adminPlugins/static/app/plugin.js", ENGINE + "/task", ENGINE + "/task/count",
			ENGINE + "/task/1/variables", ENGINE + "/task/1/variables/x", ENGINE + "/task/1/localVariables",
			ENGINE + "/task/1/identity-links", ENGINE + "/task/1/comment", ENGINE + "/task/1/attachment",
			ENGINE + "/task/1/rendered-form", ENGINE + "/user", ENGINE + "/user/webapp-ops/profile", ENGINE + "/group",
			ENGINE + "/authorization", ENGINE + "/process-definition", ENGINE + "/process-definition/1/xml",
			ENGINE + "/process-instance", ENGINE + "/process-instance/1/variables", ENGINE + "/execution",
			ENGINE + "/variable-instance", ENGINE + "/history/task", ENGINE + "/history/variable-instance",
			ENGINE + "/history/user-operation", ENGINE + "/deployment", ENGINE + "/decision-definition",
			ENGINE + "/job", ENGINE + "/filter/1/singleResult", ENGINE + "/identity/groups?userId=webapp-ops",
			"/camunda/api/engine/engine/other/task", "/camunda/api/engine/",
			"/camunda/api/tasklist/plugin/x/default/y" })
	void hidesEverythingElseFromReading(String path) {
		assertThat(expert.get(path).statusCode()).isEqualTo(404);
		assertThat(expert.get("/camunda/api/admin/auth/user/default").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST " + ENGINE + "/task", "POST " + ENGINE + "/task/1/assignee",
			"POST " + ENGINE + "/task/1/delegate", "POST " + ENGINE + "/task/1/resolve",
			"POST " + ENGINE + "/task/1/complete", "POST " + ENGINE + "/task/1/identity-links",
			"PUT " + ENGINE + "/task/1", "DELETE " + ENGINE + "/task/1", "POST " + ENGINE + "/task/create",
			"POST " + ENGINE + "/task/1/variables", "PUT " + ENGINE + "/task/1/variables/x",
			"POST " + ENGINE + "/task/1/comment/create", "POST " + ENGINE + "/filter/create",
			"PUT " + ENGINE + "/filter/1", "DELETE " + ENGINE + "/filter/1",
			"POST " + ENGINE + "/process-definition/key/x/start", "POST " + ENGINE + "/message",
			"POST " + ENGINE + "/deployment/create", "POST " + ENGINE + "/user/create", "POST " + ENGINE + "/condition",
			"POST /camunda/api/admin/setup/default/user/create",
			"POST /camunda/api/admin/auth/user/default/login/tasklist" })
	void hidesEverythingElseFromWriting(String call) {
		assertThat(write(expert, call)).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST " + ENGINE + "/task/1/claim", "POST " + ENGINE + "/task/1/unclaim",
			"POST " + ENGINE + "/task/1/submit-form" })
	void saysThatATaskIsNotThere(String call) {
		assertThat(write(expert, call)).isIn(400, 404, 422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/admin/setup/default/user/create",
			"/camunda/api/admin/auth/user/default/login/cockpit" })
	void closesTheSideDoorsEvenForOperators(String path) {
		assertThat(write(visitor("webapp-ops"), "POST " + path)).isEqualTo(404);
	}

	@Test
	void opensAllWebappsToOperators() {
		var operator = visitor("webapp-ops");

		assertThat(operator.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
		assertThat(operator.get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
		assertThat(operator.get(ENGINE + "/process-definition/count").statusCode()).isEqualTo(200);
		assertThat(operator.get(ENGINE + "/deployment/count").statusCode()).isEqualTo(200);
	}

	@Test
	void asksVisitorsToSignInAndAnswersProgramsWith401() {
		var visitor = new Visitor(port);

		assertThat(Visitor.target(visitor.get("/camunda/app/tasklist/default/"))).isEqualTo("/login");
		assertThat(visitor.get(ENGINE + "/task").statusCode()).isEqualTo(401);
		assertThat(visitor.get("/inbox", "HX-Request", "true").headers().firstValue("HX-Redirect")).hasValue("/login");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda;x=1/api/engine/engine/default/task", "/camunda/api/engine/engine/default//task",
			"/camunda/api/engine/engine/default/filter/..%2ftask", "/CAMUNDA/api/engine/engine/default/task",
			"/camunda/app/tasklist/%2e%2e/cockpit/default/", "//engine-rest/version", "/engine-rest;x/version" })
	void isNotFooledByOddlyWrittenPaths(String path) {
		assertThat(expert.get(path).statusCode()).isIn(400, 404);
	}

	private int write(Visitor visitor, String call) {
		var token = visitor.cookie("XSRF-TOKEN");
		var words = call.split(" ");
		return visitor
			.call(words[0], words[1], "{}", "Content-Type", "application/json", "X-XSRF-TOKEN", token, "Accept",
					"application/json")
			.statusCode();
	}

	private Visitor visitor(String login) {
		var visitor = new Visitor(port);
		assertThat(Visitor.target(visitor.signIn(login, PASSWORD))).isEqualTo("/");
		assertThat(visitor.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
		return visitor;
	}

	private void open(String login, Role role) {
		opening.openIfAbsent(new OpenAccount(login, "吴砚之", (role == Role.SYS_ADMIN) ? "OPS" : "140000", Set.of(role),
				PASSWORD, "", false));
	}

}
