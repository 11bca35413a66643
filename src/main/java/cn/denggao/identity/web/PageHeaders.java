package cn.denggao.identity.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a browser may do with our pages: nothing from elsewhere, and no frames around them
 * except our own, because Tasklist shows task pages of ours in one; none at all around
 * the sign-in form. The Camunda webapps write their own policy.
 */
class PageHeaders implements HeaderWriter {

	private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'%s; "
			+ "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors %s";

	private final RequestMatcher webapps = any("/camunda/**");

	private final RequestMatcher unframed = any("/login", "/public/**");

	/** Diagram editors write style attributes into their pages. */
	private final RequestMatcher drawn = any("/modeling/drafts/**", "/modeling/releases/*/comparison",
			"/modeling/definitions/*/versions/*/comparison");

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		if (webapps.matches(request)) {
			response.setHeader("X-Frame-Options", "SAMEORIGIN");
			return;
		}
		boolean frame = !unframed.matches(request);
		response.setHeader("X-Frame-Options", frame ? "SAMEORIGIN" : "DENY");
		if (response.containsHeader("Content-Security-Policy")) {
			return;
		}
		response.setHeader("Content-Security-Policy",
				POLICY.formatted(drawn.matches(request) ? " 'unsafe-inline'" : "", frame ? "'self'" : "'none'"));
	}

	private static RequestMatcher any(String... patterns) {
		return new OrRequestMatcher(List.of(patterns)
			.stream()
			.<RequestMatcher>map((pattern) -> PathPatternRequestMatcher.withDefaults().matcher(pattern))
			.toList());
	}

}
