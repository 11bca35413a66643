package cn.denggao.secrecy;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every path the portal answers to GET, as Spring knows them, the actuator's as well. */
final class PortalRoutes {

	private PortalRoutes() {
	}

	static Set<String> of(ApplicationContext program) {
		var routes = new TreeSet<String>();
		mappings(program).filter(PortalRoutes::isReadable)
			.map(RequestMappingInfo::getPatternValues)
			.forEach(routes::addAll);
		return routes;
	}

	/** Every verb and path below one place, for whatever asks or acts. */
	static Set<String> below(ApplicationContext program, String place) {
		var routes = new TreeSet<String>();
		mappings(program).forEach(mapping -> mapping.getPatternValues()
			.stream()
			.filter(path -> path.startsWith(place))
			.forEach(path -> mapping.getMethodsCondition()
				.getMethods()
				.forEach(method -> routes.add(method + " " + path))));
		return routes;
	}

	private static Stream<RequestMappingInfo> mappings(ApplicationContext program) {
		return program.getBeansOfType(RequestMappingInfoHandlerMapping.class)
			.values()
			.stream()
			.map(mapping -> mapping.getHandlerMethods().keySet())
			.flatMap(Collection::stream);
	}

	private static boolean isReadable(RequestMappingInfo mapping) {
		var methods = mapping.getMethodsCondition().getMethods();
		return methods.isEmpty() || methods.contains(RequestMethod.GET);
	}

}
