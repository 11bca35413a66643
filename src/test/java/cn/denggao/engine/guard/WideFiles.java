package cn.denggao.engine.guard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.denggao.engine.guard.Corpus.Hostile;

/**
 * Diagrams that keep to every list and are small, and yet have more ways through than can
 * be counted.
 */
final class WideFiles {

	private static final String DIAGRAM = "sound-case.bpmn";

	private static final String END = "<bpmn:endEvent id=\"End_Reminded\" name=\"已提醒\" />";

	private static final String ERROR = "<bpmn:error id=\"Error_Deep\" name=\"review.NoQuorum\" errorCode=\"review.NoQuorum\" />";

	/** A way that goes to one of two steps, whichever is answered. */
	private static final String WAY = """
			<bpmn:exclusiveGateway id="X#" default="C#" /><bpmn:sequenceFlow id="A#" sourceRef="P%" targetRef="X#" />
			<bpmn:sequenceFlow id="B#" sourceRef="X#" targetRef="$"><bpmn:conditionExpression>${signed}\
			</bpmn:conditionExpression></bpmn:sequenceFlow>
			<bpmn:sequenceFlow id="C#" sourceRef="X#" targetRef="J%" />""";

	private WideFiles() {
	}

	static List<Hostile> all() {
		return List.of(
				hostile("scopes in scopes, each left by three errors", scopes(26) + ring(), "endless-loop", "U0"),
				hostile("six hundred questions side by side", wide(), "too-many-ways", "P"),
				hostile("thirteen ways that may be missing, in each of twelve scopes",
						IntStream.range(0, 12).mapToObj(WideFiles::scope).collect(Collectors.joining()),
						"too-many-ways", ""));
	}

	private static Hostile hostile(String title, String more, String rule, String element) {
		return new Hostile(title, DIAGRAM,
				Corpus.sound(DIAGRAM)
					.replace("<bpmn:process ", ERROR + "<bpmn:process ")
					.replace("targetRef=\"ServiceTask_CloseRound\"",
							more.contains("id=\"P\"") ? "targetRef=\"P\"" : "targetRef=\"ServiceTask_CloseRound\"")
					.replace(END, END + more)
					.getBytes(StandardCharsets.UTF_8),
				rule, element);
	}

	/** What goes wrong in the innermost may come out three ways, at each depth. */
	static String scopes(int depth) {
		var within = "<bpmn:endEvent id=\"Z\" /><bpmn:sequenceFlow id=\"F\" sourceRef=\"S%d\" targetRef=\"Z\" />"
			.formatted(depth);
		for (var at = depth - 1; at >= 0; at--) {
			var number = at;
			var errors = IntStream.range(0, 3)
				.mapToObj(
						error -> ("<bpmn:boundaryEvent id=\"B%d_%d\" attachedToRef=\"U%d\"><bpmn:errorEventDefinition "
								+ "id=\"D%d_%d\" errorRef=\"Error_Deep\" /></bpmn:boundaryEvent>")
							.formatted(number, error, number, number, error))
				.collect(Collectors.joining());
			within = "<bpmn:subProcess id=\"U%d\" name=\"层\"><bpmn:startEvent id=\"S%d\" />".formatted(at, at + 1)
					+ within + "</bpmn:subProcess>" + errors;
			within += (at > 0)
					? "<bpmn:sequenceFlow id=\"F%d\" sourceRef=\"S%d\" targetRef=\"U%d\" />".formatted(at, at, at) : "";
		}
		return within;
	}

	private static String ring() {
		return "<bpmn:sequenceFlow id=\"Ring\" sourceRef=\"U0\" targetRef=\"U0\" />";
	}

	private static String wide() {
		return "<bpmn:parallelGateway id=\"P\" /><bpmn:parallelGateway id=\"J\" />"
				+ times(WAY.replace("%", "").replace("\"$\"", "\"J\""), 0, 600);
	}

	private static String scope(int number) {
		var scope = """
				<bpmn:subProcess id="Scope%" name="层"><bpmn:startEvent id="S%" /><bpmn:parallelGateway id="P%" />
				<bpmn:sequenceFlow id="F%" sourceRef="S%" targetRef="P%" /><bpmn:parallelGateway id="J%" />""";
		var way = WAY.replace("\"$\"", "\"E#\"") + "<bpmn:endEvent id=\"E#\" />";
		return (scope + times(way, number * 13, number * 13 + 13) + "</bpmn:subProcess>").replace("%",
				String.valueOf(number));
	}

	private static String times(String way, int from, int to) {
		return IntStream.range(from, to)
			.mapToObj(number -> way.replace("#", String.valueOf(number)))
			.collect(Collectors.joining());
	}

}
