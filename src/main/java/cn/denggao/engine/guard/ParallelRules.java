package cn.denggao.engine.guard;

import java.util.List;
import java.util.stream.Collectors;

/** Ways that part and meet: nobody waits for ever, and nothing is done twice unawares. */
final class ParallelRules {

	/** So often doubled, one case becomes so many that it may stop the engine. */
	private static final int MOST_DOUBLED = 3;

	private ParallelRules() {
	}

	static List<DiagramRule> rules() {
		return List.of(ParallelRules::played, ParallelRules::forksOnRings, ParallelRules::runsInRuns);
	}

	private static void played(Diagram diagram, KnownWords words, Findings findings) {
		if (diagram.nodes("bpmn:parallelGateway").findAny().isEmpty() && !parts(diagram)) {
			return;
		}
		var effort = new Effort();
		for (var scope : diagram.root().all("bpmn:process", "bpmn:subProcess").toList()) {
			var net = new TokenNet(diagram, scope);
			var game = new TokenGame(net, effort);
			doubled(game, findings);
			if (game.isGivenUp()) {
				findings.error(net.widest(), "too-many-ways", net.width(net.widest()));
				return;
			}
			joins(game, findings);
		}
	}

	/** Whether anything but a question has several ways out, or a side event goes on. */
	private static boolean parts(Diagram diagram) {
		return diagram.nodes()
			.stream()
			.anyMatch(node -> !node.is("bpmn:exclusiveGateway") && diagram.flowsFrom(node).size() > 1
					|| node.attribute("cancelActivity").equals("false"));
	}

	private static void joins(TokenGame game, Findings findings) {
		for (var join : game.stuck()) {
			if (game.isPassed(join)) {
				findings.warning(join, "join-may-wait");
			}
			else {
				findings.error(join, "join-waits");
			}
		}
	}

	private static void doubled(TokenGame game, Findings findings) {
		var isTooMuch = game.doubled().size() > MOST_DOUBLED;
		for (var node : game.doubled()) {
			if (isTooMuch) {
				findings.error(node, "doubled-often");
			}
			else {
				findings.warning(node, "doubled");
			}
		}
	}

	/** Each time round, one more token leaves. */
	private static void forksOnRings(Diagram diagram, KnownWords words, Findings findings) {
		var ways = diagram.nodes()
			.stream()
			.collect(Collectors.toMap(XmlNode::id,
					node -> diagram.flowsFrom(node).stream().map(flow -> flow.attribute("targetRef")).toList(),
					(one, other) -> one));
		var rings = new Rings(ways);
		diagram.nodes()
			.stream()
			.filter(node -> !node.is("bpmn:exclusiveGateway") && rings.isOnOne(node.id()))
			.filter(node -> ways.get(node.id()).size() > 1 && ways.get(node.id())
				.stream()
				.anyMatch(target -> !rings.areOnOne(node.id(), target) && !isEnd(diagram, target)))
			.forEach(node -> findings.warning(node, "fork-on-ring"));
	}

	private static boolean isEnd(Diagram diagram, String id) {
		return diagram.find(id).filter(node -> node.is("bpmn:endEvent")).isPresent();
	}

	/** Fifty times fifty times fifty. */
	private static void runsInRuns(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes()
			.stream()
			.filter(ParallelRules::isManifold)
			.filter(node -> isWithinRuns(node.parent()))
			.forEach(node -> findings.error(node, "runs-in-runs"));
	}

	private static boolean isWithinRuns(XmlNode scope) {
		return scope != null && (isManifold(scope) || isWithinRuns(scope.parent()));
	}

	private static boolean isManifold(XmlNode node) {
		return node.children("bpmn:multiInstanceLoopCharacteristics").findAny().isPresent();
	}

}
