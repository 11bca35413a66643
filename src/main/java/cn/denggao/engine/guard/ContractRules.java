package cn.denggao.engine.guard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a shipped process waits at stays, or running cases, use cases and pages would lose
 * their place; and what was kept from hospitals is not shown to them by a new diagram.
 */
final class ContractRules {

	private static final String VISIBILITY = "denggao:visibility";

	private ContractRules() {
	}

	static List<DiagramRule> rules() {
		return List.of(ContractRules::waitStates, ContractRules::secrecy, ContractRules::delegates);
	}

	private static void waitStates(Diagram diagram, KnownWords words, Findings findings) {
		words.shipped(diagram.key())
			.stream()
			.flatMap(ContractRules::waiting)
			.forEach(kept -> compare(kept, diagram, findings));
	}

	private static Stream<XmlNode> waiting(Diagram shipped) {
		return shipped.nodes().stream().filter(ContractRules::waits);
	}

	private static boolean waits(XmlNode node) {
		return node.is("bpmn:userTask", "bpmn:intermediateCatchEvent", "bpmn:boundaryEvent", "bpmn:callActivity",
				"bpmn:subProcess") || isJob(node)
				|| node.is("bpmn:startEvent") && !EventRules.definitions(node).isEmpty();
	}

	private static boolean isJob(XmlNode node) {
		return node.attribute("camunda:asyncBefore").equals("true");
	}

	private static void compare(XmlNode kept, Diagram diagram, Findings findings) {
		var found = diagram.find(kept.id()).orElse(null);
		if (found == null) {
			findings.add(Severity.ERROR, kept.id(), diagram.root().line(), diagram.root().column(), "wait-gone",
					kept.id(), kept.attribute("name"));
		}
		else if (!kindOf(found).equals(kindOf(kept))) {
			findings.error(found, "wait-retyped", kept.id());
		}
		else if (!found.parent().id().equals(kept.parent().id())) {
			findings.error(found, "wait-moved", kept.id(), kept.parent().id());
		}
		else {
			compareWhat(kept, found, findings);
		}
	}

	/** Which message is awaited, and which form or page takes the answer. */
	private static void compareWhat(XmlNode kept, XmlNode found, Findings findings) {
		if (!messageOf(kept).equals(messageOf(found))) {
			findings.error(found, "wait-message", kept.id(), messageOf(kept));
		}
		for (var attribute : List.of("camunda:formRef", "camunda:formKey")) {
			if (!kept.attribute(attribute).equals(found.attribute(attribute))) {
				findings.error(found, "wait-form", kept.id(), formOf(kept));
				return;
			}
		}
	}

	/** Name of the message or code of the error; ids of declarations may differ. */
	private static String messageOf(XmlNode event) {
		var root = Stream.iterate(event, Objects::nonNull, XmlNode::parent)
			.reduce((node, parent) -> parent)
			.orElseThrow();
		return event.children("bpmn:messageEventDefinition", "bpmn:errorEventDefinition")
			.map(definition -> definition.attribute("messageRef") + definition.attribute("errorRef"))
			.flatMap(ref -> root.children("bpmn:message", "bpmn:error").filter(declared -> declared.id().equals(ref)))
			.map(declared -> declared.is("bpmn:message") ? declared.attribute("name") : declared.attribute("errorCode"))
			.collect(Collectors.joining());
	}

	private static String formOf(XmlNode task) {
		return task.attribute("camunda:formRef") + task.attribute("camunda:formKey");
	}

	/** Whether what it stands at goes on when it happens. */
	private static boolean isBeside(XmlNode event) {
		return event.attribute("cancelActivity").equals("false") || event.attribute("isInterrupting").equals("false");
	}

	/** What a delegate of another process needs, this one's cases do not have. */
	private static void delegates(Diagram diagram, KnownWords words, Findings findings) {
		if (words.shipped(diagram.key()).isEmpty()) {
			return;
		}
		diagram.nodes("bpmn:serviceTask", "bpmn:businessRuleTask").forEach(task -> {
			var homes = words.processesOf(TaskRules.delegateOf(task));
			if (!homes.isEmpty() && !homes.contains(diagram.key())
					&& words.fieldsOf(TaskRules.delegateOf(task)).isEmpty()) {
				findings.error(task, "delegate-elsewhere", TaskRules.delegateOf(task), String.join(", ", homes));
			}
		});
	}

	/** Kind of element, what it waits for, whether it runs many times or as a job. */
	private static String kindOf(XmlNode node) {
		return Stream
			.of(Stream.of(node.name(), node.attribute("triggeredByEvent"), isJob(node) ? "job" : "",
					node.attribute("attachedToRef"), isBeside(node) ? "beside" : ""),
					EventRules.definitions(node).stream().map(XmlNode::name),
					node.children("bpmn:multiInstanceLoopCharacteristics").map(XmlNode::name))
			.flatMap(part -> part)
			.collect(Collectors.joining("|"));
	}

	/** In a scope whose shipped elements are all internal, everything stays internal. */
	private static void secrecy(Diagram diagram, KnownWords words, Findings findings) {
		words.shipped(diagram.key())
			.ifPresent(shipped -> diagram.nodes()
				.stream()
				.filter(node -> isSecret(shipped, node) && !isInternal(node))
				.forEach(node -> findings.error(node, "not-secret", node.id())));
	}

	static boolean isSecret(Diagram shipped, XmlNode node) {
		return Stream.iterate(node.parent(), scope -> scope != null, XmlNode::parent)
			.map(XmlNode::id)
			.anyMatch(scope -> isSecretScope(shipped, scope));
	}

	private static boolean isSecretScope(Diagram shipped, String scope) {
		var within = shipped.nodes().stream().filter(node -> node.parent().id().equals(scope)).toList();
		return !within.isEmpty() && within.stream().allMatch(ContractRules::isInternal);
	}

	private static boolean isInternal(XmlNode node) {
		return Diagram.properties(node, VISIBILITY)
			.map(property -> property.attribute("value"))
			.toList()
			.equals(List.of("INTERNAL"));
	}

}
