package cn.denggao.identity.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The two ways out, ours and that of the Camunda webapps: both end the one session. */
final class LeavingRequest {

	private static final RequestMatcher PORTAL = path("/logout");

	private static final RequestMatcher WEBAPP = path("/camunda/api/admin/auth/user/{engine}/logout");

	private LeavingRequest() {
	}

	static RequestMatcher any() {
		return new OrRequestMatcher(PORTAL, WEBAPP);
	}

	static void answer(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException {
		if (WEBAPP.matches(request)) {
			response.setStatus(HttpServletResponse.SC_NO_CONTENT);
		}
		else {
			response.sendRedirect(request.getContextPath() + "/login?logout");
		}
	}

	private static RequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern);
	}

}
