package cn.denggao.identity.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;

/** Asks a visitor to sign in: pages lead to the form, programs get 401. */
final class SignInWanted {

	private SignInWanted() {
	}

	static void ask(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		var page = request.getContextPath() + "/login";
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", page);
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else if (request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/")) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			response.sendRedirect(page);
		}
	}

}
