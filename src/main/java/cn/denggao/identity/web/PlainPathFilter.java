package cn.denggao.identity.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses paths written in ways that could mean different things to different parts of
 * the server. Spring Security has the same wall, but trips over some such paths before it
 * comes to it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlainPathFilter extends OncePerRequestFilter {

	private final StrictHttpFirewall wall = new StrictHttpFirewall();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isPlain(request) && !asksTheEngineForNul(request)) {
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

	/** Our own pages name the field instead. */
	private static boolean asksTheEngineForNul(HttpServletRequest request) {
		var path = request.getRequestURI();
		return (path.contains("/camunda/") || path.contains("/engine-rest/")) && request.getQueryString() != null
				&& request.getQueryString().contains("%00");
	}

	private boolean isPlain(HttpServletRequest request) {
		try {
			wall.getFirewalledRequest(request);
			return true;
		}
		catch (RequestRejectedException odd) {
			return false;
		}
	}

}
