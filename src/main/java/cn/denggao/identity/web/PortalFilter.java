package cn.denggao.identity.web;

import java.io.IOException;

import cn.denggao.identity.CurrentActor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every page the frame it stands in, error pages included: those are rendered where
 * no model attribute of a controller reaches.
 */
@Component
class PortalFilter extends OncePerRequestFilter {

	private final CurrentActor currentActor;

	private final PortalParts parts;

	PortalFilter(CurrentActor currentActor, PortalParts parts) {
		this.currentActor = currentActor;
		this.parts = parts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.setAttribute("portal", new Portal(currentActor.get(), pathOf(request), parts));
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static String pathOf(HttpServletRequest request) {
		var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (failed != null) ? failed.toString() : request.getRequestURI();
	}

}
