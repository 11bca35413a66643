package cn.denggao.engine.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import cn.denggao.engine.DrawnField;
import cn.denggao.engine.DrawnFields;

/** What is entered beside a step, and steps that speak or are read outside. */
final class FieldRules {

	private static final Set<String> OF_ANY_STEP = Set.of("denggao:milestone", "denggao:visibility");

	private FieldRules() {
	}

	static List<DiagramRule> rules() {
		return List.of(FieldRules::fields, FieldRules::datesDue, FieldRules::projects, FieldRules::secrecy);
	}

	private static void fields(Diagram diagram, KnownWords words, Findings findings) {
		for (var node : diagram.nodes()) {
			var allowed = allowedAt(node, words);
			var seen = new HashSet<String>();
			Diagram.properties(node).forEach(property -> {
				if (!seen.add(property.attribute("name"))) {
					findings.error(property, "field-twice", property.attribute("name"));
				}
				check(property, allowed, findings);
			});
			allowed.stream()
				.filter(field -> field.required() && !seen.contains(field.name()))
				.forEach(field -> findings.error(node, "field-missing", field.name()));
		}
	}

	private static List<DrawnField> allowedAt(XmlNode node, KnownWords words) {
		return node.is("bpmn:userTask") ? List.of(DrawnField.WORKING_DAYS)
				: words.fieldsOf(TaskRules.delegateOf(node)).map(DrawnFields::fields).orElseGet(List::of);
	}

	private static void check(XmlNode property, List<DrawnField> allowed, Findings findings) {
		var name = property.attribute("name");
		var value = property.attribute("value");
		if (OF_ANY_STEP.contains(name)) {
			return;
		}
		allowed.stream().filter(field -> field.name().equals(name)).findFirst().ifPresentOrElse(field -> {
			if (!field.shape().matcher(value).matches()) {
				findings.error(property, "field-value", name, value);
			}
		}, () -> findings.error(property, "field-place", name));
	}

	private static void datesDue(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes("bpmn:userTask")
			.filter(task -> hasWorkingDays(task) && !task.attribute("camunda:dueDate").isEmpty())
			.forEach(task -> findings.error(task, "two-dates-due"));
	}

	static boolean hasWorkingDays(XmlNode task) {
		return Diagram.properties(task, DrawnField.WORKING_DAYS.name()).findAny().isPresent();
	}

	/** Who speaks to a hospital must know which. */
	private static void projects(Diagram diagram, KnownWords words, Findings findings) {
		if (!words.variables(diagram.key()).contains("projectId")) {
			diagram.nodes("bpmn:serviceTask", "bpmn:businessRuleTask")
				.filter(task -> tellsHospital(task, words))
				.forEach(task -> findings.error(task, "no-hospital"));
		}
	}

	private static void secrecy(Diagram diagram, KnownWords words, Findings findings) {
		words.shipped(diagram.key())
			.ifPresent(shipped -> diagram.nodes()
				.stream()
				.filter(node -> tellsHospital(node, words) || words.isReadByOffices(node.attribute("camunda:formRef")))
				.filter(node -> ContractRules.isSecret(shipped, node))
				.forEach(node -> findings.error(node, "tells-secret", node.id())));
	}

	private static boolean tellsHospital(XmlNode node, KnownWords words) {
		return words.fieldsOf(TaskRules.delegateOf(node)).filter(DrawnFields::tellsHospital).isPresent();
	}

}
