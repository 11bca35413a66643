package cn.denggao.engine.guard;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who does a task, with what, until when, and what is shown of it. */
final class TaskRules {

	private static final Set<String> VISIBILITIES = Set.of("HOSPITAL", "PUBLIC", "INTERNAL");

	private static final int LONGEST_MILESTONE = 60;

	private TaskRules() {
	}

	static List<DiagramRule> rules() {
		return List.of(TaskRules::delegates, TaskRules::roles, TaskRules::forms, TaskRules::due, TaskRules::milestones,
				TaskRules::shownMilestones, TaskRules::variables);
	}

	private static void delegates(Diagram diagram, KnownWords words, Findings findings) {
		var known = words.delegates();
		diagram.nodes("bpmn:serviceTask", "bpmn:businessRuleTask").forEach(task -> {
			var name = delegateOf(task);
			if (!known.contains(name)) {
				findings.error(task, "unknown-delegate", name);
			}
		});
	}

	/** Name of the bean; the empty text if there is none. */
	static String delegateOf(XmlNode task) {
		return task.attribute("camunda:delegateExpression").replaceAll("[$#{}]", "");
	}

	private static void roles(Diagram diagram, KnownWords words, Findings findings) {
		var known = words.roles();
		diagram.nodes("bpmn:userTask").forEach(task -> {
			var groups = task.attribute("camunda:candidateGroups");
			if (groups.isEmpty()) {
				findings.error(task, "nobody");
				return;
			}
			for (var role : groups.split(",")) {
				if (!role.contains("{") && !known.contains(role)) {
					findings.error(task, "unknown-role", role);
				}
			}
		});
	}

	private static void forms(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes("bpmn:userTask").forEach(task -> {
			var form = task.attribute("camunda:formRef");
			var page = task.attribute("camunda:formKey");
			if (form.isEmpty() == page.isEmpty()) {
				findings.error(task, "form-or-page");
			}
			else if (!form.isEmpty() && !words.isForm(form, diagram.coming())) {
				findings.error(task, "unknown-form", form);
			}
			else if (!form.isEmpty() && task.attribute("camunda:formRefBinding").isEmpty()) {
				findings.error(task, "form-binding");
			}
		});
	}

	private static void due(Diagram diagram, KnownWords words, Findings findings) {
		var timed = diagram.nodes("bpmn:boundaryEvent")
			.filter(event -> event.children("bpmn:timerEventDefinition").findAny().isPresent())
			.map(event -> event.attribute("attachedToRef"))
			.collect(Collectors.toSet());
		diagram.nodes("bpmn:userTask")
			.filter(task -> task.attribute("camunda:dueDate").isEmpty() && !FieldRules.hasWorkingDays(task)
					&& !timed.contains(task.id()))
			.forEach(task -> findings.hint(task, "no-due-date"));
	}

	private static void milestones(Diagram diagram, KnownWords words, Findings findings) {
		var known = words.milestones();
		diagram.nodes().forEach(node -> {
			Diagram.properties(node, "denggao:milestone")
				.filter(property -> !known.contains(property.attribute("value")))
				.forEach(property -> foreign(property, findings));
			Diagram.properties(node, "denggao:visibility")
				.filter(property -> !VISIBILITIES.contains(property.attribute("value")))
				.forEach(property -> findings.error(property, "unknown-visibility", property.attribute("value")));
		});
	}

	/**
	 * A milestone is shown to somebody; a task without one leaves the progress page
	 * silent.
	 */
	private static void shownMilestones(Diagram diagram, KnownWords words, Findings findings) {
		diagram.nodes().forEach(node -> {
			var isMilestone = Diagram.properties(node, "denggao:milestone").findAny().isPresent();
			var isShown = Diagram.properties(node, "denggao:visibility").findAny().isPresent();
			if (isMilestone && !isShown) {
				findings.error(node, "milestone-for-nobody");
			}
			if (!isMilestone && !isShown && node.is("bpmn:userTask") && isNew(node, diagram, words)) {
				findings.warning(node, "no-milestone");
			}
		});
	}

	/** What a call takes from this process and what it writes back. */
	private static List<String> passedOn(XmlNode node) {
		var name = node.is("camunda:in") ? node.attribute("source")
				: node.is("camunda:out") ? node.attribute("target") : "";
		return name.isEmpty() ? List.of() : List.of(name);
	}

	/** A new milestone belongs to the step before, until the program knows it. */
	private static void foreign(XmlNode property, Findings findings) {
		var code = property.attribute("value");
		if (code.length() <= LONGEST_MILESTONE && code.matches("[A-Z]+(_[A-Z]+)*")) {
			findings.warning(property, "new-milestone", code);
		}
		else {
			findings.error(property, "unknown-milestone", code);
		}
	}

	private static boolean isNew(XmlNode node, Diagram diagram, KnownWords words) {
		return words.shipped(diagram.key()).flatMap(shipped -> shipped.find(node.id())).isEmpty();
	}

	/** A diagram reads what its process declares and what its forms decide. */
	private static void variables(Diagram diagram, KnownWords words, Findings findings) {
		var known = words.variables(diagram.key());
		known.addAll(words.decidedBy(diagram.nodes("bpmn:userTask").map(task -> task.attribute("camunda:formRef"))));
		diagram.root().all().forEach(node -> {
			var used = new TreeSet<String>();
			if (node.is("bpmn:conditionExpression", "bpmn:completionCondition")) {
				used.addAll(Juel.namesIn(node.text()));
			}
			else if (!node.is("bpmn:serviceTask", "bpmn:businessRuleTask", "bpmn:documentation")) {
				node.attributes().values().forEach(value -> Diagram.namesIn(value, used));
				Diagram.namesIn(node.text(), used);
				used.addAll(passedOn(node));
			}
			used.removeAll(known);
			used.forEach(name -> findings.error(node, "unknown-variable", name));
		});
	}

}
