package cn.denggao.identity.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

/** Turns people away: forbidden answers like missing, a stale form says so. */
final class Turned {

	private Turned() {
	}

	static void away(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
			throws IOException {
		response.sendError(HttpServletResponse.SC_NOT_FOUND);
	}

	static void away(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
			throws IOException {
		if (!(reason instanceof CsrfException)) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else if (isTooLarge(request)) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	/** Tomcat reads no field of an upload that is too large, its token neither. */
	private static boolean isTooLarge(HttpServletRequest request) {
		return String.valueOf(request.getAttribute("org.apache.catalina.parameter_parse_failed_reason"))
			.equals("POST_TOO_LARGE");
	}

}
