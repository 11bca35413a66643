package cn.denggao.secrecy;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/**
 * Everything that can be read of the engine over the web, as its resources say: GET, and
 * queries sent by POST.
 */
final class EngineRoutes {

	private final Set<String> found = new TreeSet<>();

	/**
	 * Path templates of the engine's REST API, without the repetition under the engine's
	 * name, which is how the webapps reach the same resources.
	 */
	static Set<String> ofTheRestApi() {
		var all = under("/engine-rest", CamundaRestResources.getResourceClasses());
		all.removeIf(route -> route.contains("/engine-rest/engine/{name}/"));
		return all;
	}

	/** Path templates of the APIs behind the webapps. */
	static Set<String> ofTheWebapps() {
		var all = new TreeSet<String>();
		all.addAll(under("/camunda/api/engine", new EngineRestApplication().getClasses()));
		all.addAll(under("/camunda/api/cockpit", new CockpitApplication().getClasses()));
		all.addAll(under("/camunda/api/admin", new AdminApplication().getClasses()));
		all.addAll(under("/camunda/api/tasklist", new TasklistApplication().getClasses()));
		all.addAll(under("/camunda/api/welcome", new WelcomeApplication().getClasses()));
		return all;
	}

	private static Set<String> under(String root, Collection<Class<?>> resources) {
		var routes = new EngineRoutes();
		resources.stream()
			.filter(type -> type.isAnnotationPresent(Path.class))
			.forEach(type -> routes.walk(type, joined(root, type.getAnnotation(Path.class))));
		return routes.found;
	}

	private void walk(Class<?> resource, String path) {
		for (var method : resource.getMethods()) {
			var here = joined(path, annotated(method, Path.class));
			if (annotated(method, GET.class) != null) {
				found.add("GET " + here);
			}
			else if (annotated(method, POST.class) != null && method.getName().startsWith("query")) {
				found.add("POST " + here);
			}
			else if (annotated(method, Path.class) != null && !isVerb(method)) {
				follow(method, here);
			}
		}
	}

	private void follow(Method locator, String path) {
		var before = found.size();
		walk(locator.getReturnType(), path);
		if (found.size() == before && isReadable(locator.getReturnType())) {
			throw new IllegalStateException("Nothing found behind " + path);
		}
	}

	/** Some resources only write, such as migrations. */
	private static boolean isReadable(Class<?> type) {
		return Stream.of(type.getMethods()).noneMatch(EngineRoutes::isVerb);
	}

	private static boolean isVerb(Method method) {
		return declarations(method).flatMap(each -> Arrays.stream(each.getAnnotations()))
			.anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class));
	}

	private static <A extends Annotation> A annotated(Method method, Class<A> type) {
		return declarations(method).map(each -> each.getAnnotation(type))
			.filter(each -> each != null)
			.findFirst()
			.orElse(null);
	}

	/** The method and what it implements: annotations may stand on either. */
	private static Stream<Method> declarations(Method method) {
		return Stream.concat(Stream.of(method),
				supertypes(method.getDeclaringClass()).flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
					.filter(each -> each.getName().equals(method.getName())
							&& Arrays.equals(each.getParameterTypes(), method.getParameterTypes())));
	}

	private static Stream<Class<?>> supertypes(Class<?> type) {
		return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
			.flatMap(each -> Stream.concat(Stream.of(each), supertypes(each)));
	}

	private static String joined(String path, Path more) {
		var added = (more != null) ? more.value().strip().replaceAll("^/|/$", "") : "";
		return added.isEmpty() ? path : path + "/" + added;
	}

}
