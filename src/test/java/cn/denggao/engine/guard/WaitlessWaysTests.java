package cn.denggao.engine.guard;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Going round without waiting is found however deep it lies, and soon. */
class WaitlessWaysTests {

	private static final GuardLimits LIMITS = new GuardLimits(DataSize.ofMegabytes(2), DataSize.ofKilobytes(256), 32,
			5000, 40, 20000, 500, 20000, 20, 200, 50, 100, 100);

	private static final Duration SOON = Duration.ofSeconds(2);

	/**
	 * Three ways out at each of 28 depths would be 23,000,000,000,000 ways to look at.
	 */
	@Test
	void looksIntoEachScopeOnce() {
		var diagram = drawn(WideFiles.scopes(28) + "<bpmn:sequenceFlow id=\"R\" sourceRef=\"U0\" targetRef=\"U0\"/>");
		assertThat(circling(diagram)).containsExactly("U0");
	}

	@Test
	void comesBackFromAScopeThatFailsInside() {
		var scope = "<bpmn:subProcess id=\"U\"><bpmn:startEvent id=\"S\"/><bpmn:endEvent id=\"E\">%s</bpmn:endEvent>"
				+ "<bpmn:sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\"E\"/></bpmn:subProcess>"
				+ "<bpmn:boundaryEvent id=\"B\" attachedToRef=\"U\"><bpmn:errorEventDefinition/></bpmn:boundaryEvent>"
				+ "<bpmn:sequenceFlow id=\"R\" sourceRef=\"B\" targetRef=\"U\"/>";
		assertThat(circling(drawn(scope.formatted("<bpmn:errorEventDefinition/>")))).containsExactlyInAnyOrder("U",
				"B");
		assertThat(circling(drawn(scope.formatted("")))).isEmpty();
	}

	/** Where flows lead out of their scope, as no diagram may have them. */
	@Test
	void bearsAScopeThatLeadsIntoItself() {
		var diagram = drawn("<bpmn:subProcess id=\"U\"><bpmn:startEvent id=\"S\"/>"
				+ "<bpmn:sequenceFlow id=\"F\" sourceRef=\"S\" targetRef=\"U\"/></bpmn:subProcess>");
		assertThat(circling(diagram)).isEmpty();
	}

	@Test
	void asksForACalledProcessOnce() {
		// given
		var calls = new StringBuilder();
		for (var number = 0; number < 50; number++) {
			calls.append("<bpmn:callActivity id=\"C").append(number).append("\" calledElement=\"y\"/>");
		}
		var asked = new ArrayList<String>();
		// when
		var ways = new WaitlessWays(drawn(calls.toString()), key -> {
			asked.add(key);
			return Optional.of(drawn("<bpmn:startEvent id=\"S\"/><bpmn:callActivity id=\"C\" calledElement=\"y\"/>"));
		});
		// then
		assertThat(ways.circling()).isEmpty();
		assertThat(asked).containsExactly("y");
	}

	private static Set<String> circling(Diagram diagram) {
		return assertTimeoutPreemptively(SOON, () -> new WaitlessWays(diagram, key -> Optional.empty()).circling());
	}

	private static Diagram drawn(String steps) {
		return new Diagram("x",
				new TreeReader(new ClosedList("bpmn"), LIMITS)
					.read("<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">"
							+ "<bpmn:process id=\"x\">" + steps + "</bpmn:process></bpmn:definitions>"));
	}

}
