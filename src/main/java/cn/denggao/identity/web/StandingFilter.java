package cn.denggao.identity.web;

import java.io.IOException;

import cn.denggao.identity.domain.ReadingAccounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a sign-in with the next request once the account was disabled or its roles or
 * password changed, and lets whoever came with a one-time password do nothing but choose
 * another.
 */
class StandingFilter extends OncePerRequestFilter {

	private static final String PASSWORD = "/password";

	private final ReadingAccounts accounts;

	StandingFilter(ReadingAccounts accounts) {
		this.accounts = accounts;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		var path = pathOf(request);
		return path.startsWith("/assets/") || path.startsWith("/actuator/health");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn person) {
			if (accounts.editionOf(person.getName()).filter((edition) -> edition == person.edition()).isEmpty()) {
				end(request);
			}
			else if (person.mustChoosePassword() && !isAllowed(pathOf(request))) {
				lead(request, response);
				return;
			}
		}
		chain.doFilter(request, response);
	}

	private static void end(HttpServletRequest request) {
		SecurityContextHolder.clearContext();
		var session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	private static void lead(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if ("GET".equals(request.getMethod()) && !pathOf(request).startsWith("/camunda/api/")
				&& !pathOf(request).startsWith("/engine-rest")) {
			response.sendRedirect(request.getContextPath() + PASSWORD);
		}
		else {
			response.setHeader("HX-Redirect", request.getContextPath() + PASSWORD);
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		}
	}

	private static boolean isAllowed(String path) {
		return path.equals(PASSWORD) || path.equals("/login") || path.startsWith("/login/") || path.equals("/logout")
				|| path.startsWith("/notices") || path.startsWith("/public/");
	}

	private static String pathOf(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
