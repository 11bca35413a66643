package cn.denggao.identity.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import cn.denggao.identity.SignedInPerson;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * What people may call of the Camunda webapps: of Tasklist exactly what it needs to show,
 * claim and submit a task, and nothing that hands tasks on or reads variables. Operators
 * may call everything.
 */
class WebappCalls {

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	private final String operatorAuthority;

	private final List<PathPatternRequestMatcher> allowed = Stream.of(pages(), readings(), actions())
		.flatMap(List::stream)
		.toList();

	WebappCalls(String operatorRole) {
		this.operatorAuthority = "ROLE_" + operatorRole;
	}

	AuthorizationDecision decide(Supplier<Authentication> who, RequestAuthorizationContext context) {
		var person = who.get();
		return new AuthorizationDecision(isSignedIn(person) && (isOperator(person) || isAllowed(context, person)));
	}

	private static boolean isSignedIn(Authentication person) {
		return person instanceof SignedInPerson;
	}

	private boolean isOperator(Authentication person) {
		return person.getAuthorities()
			.stream()
			.anyMatch((authority) -> operatorAuthority.equals(authority.getAuthority()));
	}

	private boolean isAllowed(RequestAuthorizationContext context, Authentication person) {
		return allowed.stream()
			.map((call) -> call.matcher(context.getRequest()))
			.anyMatch((match) -> match.isMatch()
					&& person.getName().equals(match.getVariables().getOrDefault("me", person.getName())));
	}

	private static List<PathPatternRequestMatcher> pages() {
		return Stream
			.of("/camunda/app/tasklist/**", "/camunda/lib/**", "/camunda/assets/**", "/camunda/favicon.ico",
					"/camunda/api/tasklist/plugin/*/static/**", "/camunda/api/admin/auth/user/default",
					"/camunda/api/engine/engine", "/camunda/api/engine/engine/")
			.map((path) -> call(HttpMethod.GET, path))
			.toList();
	}

	private static List<PathPatternRequestMatcher> readings() {
		return Stream
			.concat(Stream
				.of("/user/{me}/profile", "/filter", "/filter/{id:[0-9a-f-]+}", "/filter/count",
						"/task/{id:[0-9a-f-]+}", "/task/{id:[0-9a-f-]+}/form", "/task/{id:[0-9a-f-]+}/deployed-form",
						"/task/{id:[0-9a-f-]+}/form-variables")
				.map((path) -> call(HttpMethod.GET, ENGINE + path)),
					Stream.of(call(HttpMethod.OPTIONS, ENGINE + "/filter")))
			.toList();
	}

	private static List<PathPatternRequestMatcher> actions() {
		return Stream
			.of("/filter/{id:[0-9a-f-]+}/list", "/filter/{id:[0-9a-f-]+}/count", "/task/{id:[0-9a-f-]+}/claim",
					"/task/{id:[0-9a-f-]+}/unclaim", "/task/{id:[0-9a-f-]+}/submit-form")
			.map((path) -> call(HttpMethod.POST, ENGINE + path))
			.toList();
	}

	private static PathPatternRequestMatcher call(HttpMethod method, String path) {
		return PathPatternRequestMatcher.withDefaults().matcher(method, path);
	}

}
