package cn.denggao.guards;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a diagram and its Java classes must agree. */
final class BpmnSeamRules {

	private static final Pattern NAME = Pattern.compile("'[^']*'|\\b([a-z]\\w*)\\b");

	private BpmnSeamRules() {
	}

	/** Both ways: what the Model names is drawn, what our pages complete is named. */
	static Stream<String> elements(BpmnDiagram diagram, ModelNames model) {
		var missing = undrawn(diagram, model);
		var unnamed = diagram.nodes("userTask")
			.filter(task -> !task.camunda("formKey").isEmpty() && !model.elements().contains(task.id()))
			.map(task -> "drawn and not named: " + task.id());
		return Stream.concat(missing, unnamed);
	}

	static Stream<String> undrawn(BpmnDiagram diagram, ModelNames model) {
		var drawn = diagram.nodes().map(BpmnElement::id).toList();
		return model.elements()
			.stream()
			.filter(element -> !drawn.contains(element))
			.map(element -> "named and not drawn: " + element);
	}

	static Stream<String> messages(BpmnDiagram diagram, Set<String> known) {
		return diagram.messageNames()
			.filter(name -> !known.contains(name))
			.map(name -> "message without a constant: " + name);
	}

	/** Every variable the diagram reads or writes is declared. */
	static Stream<String> variables(BpmnDiagram diagram, ModelNames model) {
		return used(diagram).filter(name -> !model.variables().contains(name))
			.distinct()
			.map(name -> "variable not declared: " + name);
	}

	/** What a call hands over is declared by the called process. */
	static Stream<String> handedOver(BpmnDiagram diagram, Map<String, ModelNames> models) {
		return diagram.nodes("callActivity")
			.filter(call -> models.containsKey(call.attribute("calledElement")))
			.flatMap(call -> {
				var called = models.get(call.attribute("calledElement")).variables();
				var in = call.extensions("in").map(mapping -> mapping.attribute("target"));
				var out = call.extensions("out").map(mapping -> mapping.attribute("source"));
				return Stream.concat(in, out)
					.filter(name -> !name.isEmpty() && !called.contains(name))
					.map(name -> "unknown to " + call.attribute("calledElement") + ": " + name);
			});
	}

	/** The bean is a delegate of this module, which no module border tool sees. */
	static Stream<String> beans(BpmnDiagram diagram, Predicate<String> isDelegateClass) {
		return diagram.nodes("serviceTask", "businessRuleTask")
			.map(task -> task.camunda("delegateExpression").replaceAll("[${}]", ""))
			.distinct()
			.filter(bean -> !isDelegateClass.test(classOf(bean, diagram.module())))
			.map(bean -> "no delegate in this module: " + bean);
	}

	private static String classOf(String bean, String module) {
		return "cn.denggao." + module + ".process." + Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
	}

	private static Stream<String> used(BpmnDiagram diagram) {
		var bodies = diagram.nodes("conditionExpression", "timeDate", "loopCardinality").map(BpmnElement::text);
		var attributes = diagram.nodes("userTask", "callActivity")
			.flatMap(node -> Stream.of(node.camunda("candidateGroups"), node.camunda("dueDate"),
					node.camunda("calledElementVersion")))
			.filter(value -> value.contains("{"))
			.map(value -> value.replaceAll("}.*", "}"));
		var keys = diagram.nodes("in").map(in -> in.attribute("businessKey")).filter(key -> key.startsWith("$"));
		var mapped = Stream.concat(diagram.nodes("in").map(in -> in.attribute("source")),
				diagram.nodes("out").map(out -> out.attribute("target")));
		return Stream.of(bodies, attributes, keys, mapped)
			.flatMap(values -> values)
			.flatMap(value -> NAME.matcher(value).results().map(result -> result.group(1)))
			.filter(name -> name != null);
	}

}
