package cn.denggao.diagrams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fails a class of diagram tests that has not been down every path of its diagram: each
 * end event, each boundary event, each conditional and each default flow. Says nothing
 * when only some of the class's tests were run.
 */
public final class PathCoverage implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

	private static final Pattern EVENT = Pattern.compile("<bpmn:(?:endEvent|boundaryEvent) id=\"([^\"]+)\"");

	private static final Pattern DEFAULT = Pattern.compile(" default=\"([^\"]+)\"");

	private static final Pattern CONDITION = Pattern
		.compile("<bpmn:sequenceFlow id=\"([^\"]+)\"[^>]*[^/]>\\s*<bpmn:conditionExpression");

	private final String diagram;

	private final Set<String> run = new TreeSet<>();

	private PathCoverage(String diagram) {
		this.diagram = diagram;
	}

	/** Of this file of {@code processes/}, for example {@code review/review-stage}. */
	public static PathCoverage of(String diagram) {
		return new PathCoverage(diagram);
	}

	@Override
	public void beforeAll(ExtensionContext context) {
		VisitedPaths.forget();
	}

	@Override
	public void afterTestExecution(ExtensionContext context) {
		run.add(context.getRequiredTestMethod().getName());
	}

	@Override
	public void afterAll(ExtensionContext context) throws IOException {
		if (run.containsAll(tests(context.getRequiredTestClass()))) {
			var drawn = Files.readString(Path.of("processes", diagram + ".bpmn"));
			assertThat(missing(drawn, VisitedPaths.of(diagram.substring(diagram.indexOf('/') + 1))))
				.as("paths of %s that no test takes", diagram)
				.isEmpty();
		}
	}

	/** Ends, boundaries and decided flows of a diagram that were not visited. */
	static Set<String> missing(String drawn, Set<String> visited) {
		var missing = new TreeSet<String>();
		Stream.of(EVENT, DEFAULT, CONDITION)
			.flatMap(pattern -> pattern.matcher(drawn).results())
			.forEach(found -> missing.add(found.group(1)));
		missing.removeAll(visited);
		return missing;
	}

	private static List<String> tests(Class<?> type) {
		return Stream.of(type.getDeclaredMethods())
			.filter(method -> method.isAnnotationPresent(Test.class)
					|| method.isAnnotationPresent(ParameterizedTest.class))
			.map(method -> method.getName())
			.toList();
	}

}
