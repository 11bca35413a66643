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
		response.sendError((reason instanceof CsrfException) ? HttpServletResponse.SC_FORBIDDEN
				: HttpServletResponse.SC_NOT_FOUND);
	}

}
