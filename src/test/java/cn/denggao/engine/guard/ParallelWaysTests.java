package cn.denggao.engine.guard;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Where parallel ways get stuck or go on doubled. A diagram is written as its flows, and
 * the first letter of a step says what it is: S start, E end, T end of all, P parallel, X
 * question, U task.
 */
class ParallelWaysTests {

	private static final GuardLimits LIMITS = new GuardLimits(DataSize.ofMegabytes(2), DataSize.ofKilobytes(256), 32,
			5000, 40, 20000, 500, 20000, 20, 200, 50, 100, 100);

	private static final Duration SOON = Duration.ofSeconds(2);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			S>U U>E | |
			S>P1 P1>U1 P1>U2 U1>P2 U2>P2 P2>E | |
			S>P1 P1>U1 P1>U2 U1>E U2>E | |
			S>P1 P1>U1 P1>U2 U1>X U2>X X>U3 U3>E | X |
			S>P1 P1>U1 P1>U2 U1>U3 U2>U3 U3>E | U3 |
			S>U1 U1>U2 U1>U2 U2>E | U2 |
			S>P1 P1>U1 P1>U2 U1>X U2>X X>E | X |
			S>X1 X1>U1 X1>U2 U1>P U2>P P>E | | P
			S>X1 X1>U1 X1>U2 U1>X2 U2>X2 X2>E | |
			S>X X>P X>U P>U1 P>U2 U1>J U2>J U>E J>E | |
			S>P1 P1>X P1>U1 X>P2 X>E U1>P2 P2>E | | P2
			S>P1 P1>X P1>U1 X>P2 X>T U1>P2 P2>E | |
			S>P P>U U>P P>E | | P
			S>X P>U1 P>U2 U1>Pj U2>Pj X>P Pj>X2 X2>X X2>E | |
			S>P1 P1>P2 P1>U1 P2>U2 P2>U3 U2>P3 U3>P3 P3>P4 U1>P4 P4>E | |
			S>P1 P1>P2 P1>U1 P2>U2 P2>U3 U2>P3 U1>P3 P3>P4 U3>P4 P4>E | |
			S>P1 P1>U1 P1>X1 X1>U2 X1>X2 U2>X2 X2>P2 U1>P2 P2>E | |
			S>P1 P1>U1 P1>U2 U1>X1 U2>X1 X1>P2 P2>U3 P2>U4 U3>X2 U4>X2 X2>E | X1,X2 |
			S>P1 P1>T P1>U1 P1>U2 U1>X U2>X X>E | X |
			S>P1 P1>U1 P1>U2 U1>T U2>T | |
			S>X1 X1>U1 X1>P1 U1>P1 P1>T | | P1
			""")
	void areSeen(String flows, String doubled, String stuck) {
		// given
		var drawn = flows.replace("J", "Pj");
		var game = play(drawn);
		// then
		assertThat(ids(game.doubled())).isEqualTo(doubled == null ? "" : doubled);
		assertThat(ids(game.stuck())).isEqualTo(stuck == null ? "" : stuck.replace("J", "Pj"));
		assertThat(game.isGivenUp()).isFalse();
	}

	/** Each with a question in it: a million and more ways through, seen in a moment. */
	@Test
	void areSeenWhereTwentyStandSideBySide() {
		// given
		var flows = IntStream.range(0, 20)
			.mapToObj(number -> "P1>Xa# Xa#>Ua# Xa#>Ub# Ua#>Xb# Ub#>Xb# Xb#>P2".replace("#", String.valueOf(number)))
			.collect(Collectors.joining(" "));
		// when
		var game = play("S>P1 P2>E " + flows);
		// then
		assertThat(game.isGivenUp()).isFalse();
		assertThat(game.stuck()).isEmpty();
		assertThat(game.doubled()).isEmpty();
	}

	/** Twenty ways of which each may be missing at the end: too many to tell. */
	@Test
	void areGivenUpWhereTooMuchDependsOnTooMuch() {
		// given
		var flows = IntStream.range(0, 20)
			.mapToObj(number -> "P1>Xa# Xa#>E# Xa#>P2".replace("#", String.valueOf(number)))
			.collect(Collectors.joining(" "));
		// then
		assertThat(play("S>P1 P2>E " + flows).isGivenUp()).isTrue();
	}

	/** In whatever order they are drawn: here all questions stand before all tasks. */
	@Test
	void areSeenSoonWhereSixHundredStandSideBySide() {
		// given
		var flows = Stream.of("P1>Xa#", "Xa#>Xb# Xa#>Ua#", "Ua#>Xb# Xb#>P2")
			.flatMap(way -> IntStream.range(0, 600).mapToObj(number -> way.replace("#", String.valueOf(number))))
			.collect(Collectors.joining(" "));
		// when
		var game = assertTimeoutPreemptively(SOON, () -> play("S>P1 P2>E " + flows));
		// then
		assertThat(game.isGivenUp()).isFalse();
		assertThat(game.stuck()).isEmpty();
		assertThat(game.doubled()).isEmpty();
	}

	/** Each answer goes to the gateway by itself, which waits for both. */
	@Test
	void areGivenUpSoonWhereSixHundredAreUndecided() {
		// given
		var flows = IntStream.range(0, 600)
			.mapToObj(number -> "P1>X# X#>Ua# X#>Ub# Ua#>P2 Ub#>P2".replace("#", String.valueOf(number)))
			.collect(Collectors.joining(" "));
		// then
		assertThat(assertTimeoutPreemptively(SOON, () -> play("S>P1 " + flows)).isGivenUp()).isTrue();
	}

	private static String ids(Collection<XmlNode> nodes) {
		return nodes.stream().map(XmlNode::id).sorted().collect(Collectors.joining(","));
	}

	private static TokenGame play(String flows) {
		var list = new ClosedList("bpmn");
		var root = new TreeReader(list, LIMITS).read(drawn(flows));
		var diagram = new Diagram("x", root);
		return new TokenGame(new TokenNet(diagram, diagram.processes().get(0)), new Effort());
	}

	private static String drawn(String flows) {
		var steps = Arrays.stream(flows.split("[ >]")).distinct().map(ParallelWaysTests::step);
		var ways = Arrays.stream(flows.split(" ")).map(flow -> flow.split(">")).toList();
		var drawn = IntStream.range(0, ways.size())
			.mapToObj(at -> "<bpmn:sequenceFlow id=\"F" + at + "\" sourceRef=\"" + ways.get(at)[0] + "\" targetRef=\""
					+ ways.get(at)[1] + "\"/>");
		return "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><bpmn:process id=\"x\">"
				+ steps.collect(Collectors.joining()) + drawn.collect(Collectors.joining())
				+ "</bpmn:process></bpmn:definitions>";
	}

	private static String step(String id) {
		var kind = switch (id.charAt(0)) {
			case 'S' -> "startEvent";
			case 'E', 'T' -> "endEvent";
			case 'P' -> "parallelGateway";
			case 'X' -> "exclusiveGateway";
			default -> "userTask";
		};
		return "<bpmn:" + kind + " id=\"" + id + "\">" + (id.startsWith("T") ? "<bpmn:terminateEventDefinition/>" : "")
				+ "</bpmn:" + kind + ">";
	}

}
