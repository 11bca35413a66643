package cn.denggao.identity.web;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.web.servlet.WebMvcRegistrations;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Passes over the routes that begin otherwise than what is asked for, before they are
 * compared whole: there are hundreds, and each request asks for its own twice.
 */
@Configuration
class PortalRouting implements WebMvcRegistrations {

	@Override
	public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
		return new Routes();
	}

	private static final class Routes extends RequestMappingHandlerMapping {

		private final Map<RequestMappingInfo, Set<String>> beginnings = new ConcurrentHashMap<>();

		@Override
		protected RequestMappingInfo getMatchingMapping(RequestMappingInfo route, HttpServletRequest request) {
			var beginning = beginnings.computeIfAbsent(route, Routes::beginnings);
			return (beginning.isEmpty() || beginning.contains(beginningOf(request)))
					? super.getMatchingMapping(route, request) : null;
		}

		/** The first words of a route's paths; empty if one begins with anything. */
		private static Set<String> beginnings(RequestMappingInfo route) {
			var words = route.getPatternValues()
				.stream()
				.map(path -> path.split("/", -1)[path.startsWith("/") ? 1 : 0]);
			var all = words.collect(Collectors.toSet());
			return all.stream().anyMatch(word -> word.isEmpty() || word.matches(".*[{*?].*")) ? Set.of() : all;
		}

		/** Decoded, as routes are compared. */
		private static String beginningOf(HttpServletRequest request) {
			var path = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
			for (PathContainer.Element element : path.elements()) {
				if (element instanceof PathSegment segment) {
					return segment.valueToMatch();
				}
			}
			return "";
		}

	}

}
