package cn.denggao.guards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Messages, errors and called processes: what a diagram shares with others. */
final class BpmnReferenceRules {

	/** Called at a version that the round or the agreement has frozen. */
	private static final Set<String> FROZEN = Set.of("review-stage", "expert-scoring");

	private BpmnReferenceRules() {
	}

	static List<BpmnRule> rules() {
		return List.of(BpmnReferenceRules::modules, BpmnReferenceRules::names, BpmnReferenceRules::unused,
				BpmnReferenceRules::calledProcess, BpmnReferenceRules::calledVersion, BpmnReferenceRules::calledKey,
				BpmnReferenceRules::mappings, BpmnReferenceRules::loops);
	}

	private static Stream<String> modules(BpmnDiagram diagram) {
		return isModule(diagram.module()) ? Stream.empty() : Stream.of("folder is not a module: " + diagram.module());
	}

	private static boolean isModule(String name) {
		return Files.isDirectory(Path.of("src/main/java/cn/denggao", name));
	}

	private static Stream<String> names(BpmnDiagram diagram) {
		return Stream.concat(diagram.messageNames(), diagram.errorNames())
			.filter(name -> !name.matches("[a-z]+\\.([A-Z][a-z]+)+") || !isModule(name.replaceFirst("\\..*", "")))
			.map(name -> "name is not <module>.<What>: " + name);
	}

	private static Stream<String> unused(BpmnDiagram diagram) {
		var used = diagram.nodes("messageEventDefinition", "errorEventDefinition")
			.map(event -> event.attribute("messageRef") + event.attribute("errorRef"))
			.collect(Collectors.toSet());
		return diagram.root()
			.children("message", "error")
			.filter(declared -> !used.contains(declared.id()))
			.map(declared -> "declared and not used: " + declared.id());
	}

	private static Stream<String> calledProcess(BpmnDiagram diagram) {
		return diagram.nodes("callActivity")
			.filter(call -> allKeys().noneMatch(call.attribute("calledElement")::equals))
			.map(call -> "calls nobody: " + call.id());
	}

	private static Stream<String> allKeys() {
		try {
			return BpmnDiagram.all().stream().map(BpmnDiagram::name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> calledVersion(BpmnDiagram diagram) {
		return diagram.nodes("callActivity").filter(call -> {
			var frozen = call.camunda("calledElementBinding").equals("version")
					&& call.camunda("calledElementVersion").matches("\\$\\{\\w+Version}");
			var latest = call.camunda("calledElementBinding").equals("latest");
			return FROZEN.contains(call.attribute("calledElement")) ? !frozen : !latest;
		}).map(call -> "bound to the wrong version: " + call.id());
	}

	private static Stream<String> calledKey(BpmnDiagram diagram) {
		return diagram.nodes("callActivity")
			.filter(call -> call.extensions("in")
				.map(in -> in.attribute("businessKey"))
				.noneMatch(key -> key.matches("#\\{execution\\.processBusinessKey}|\\$\\{(panelId|reviewId)}")))
			.map(call -> "passes no business key: " + call.id());
	}

	private static Stream<String> mappings(BpmnDiagram diagram) {
		return diagram.nodes("callActivity")
			.filter(call -> call.extensions("in", "out")
				.filter(mapping -> mapping.attribute("businessKey").isEmpty())
				.anyMatch(mapping -> mapping.attribute("source").isEmpty() || mapping.attribute("target").isEmpty()))
			.map(call -> "passes more than named variables: " + call.id());
	}

	private static Stream<String> loops(BpmnDiagram diagram) {
		return diagram.nodes("multiInstanceLoopCharacteristics")
			.filter(loop -> loop.children("loopCardinality")
				.noneMatch(cardinality -> cardinality.text().matches("\\$\\{[a-z]\\w+}")))
			.map(loop -> "loop without a number: " + loop.parent().id());
	}

	/** Over all diagrams: a message name is awaited in one process definition only. */
	static List<String> messagesCaughtTwice(List<BpmnDiagram> diagrams) {
		var catchers = diagrams.stream()
			.flatMap(diagram -> diagram.messageNames().map(name -> Map.entry(name, diagram.name())))
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
		return catchers.entrySet()
			.stream()
			.filter(entry -> entry.getValue().size() > 1)
			.map(Map.Entry::getKey)
			.toList();
	}

}
