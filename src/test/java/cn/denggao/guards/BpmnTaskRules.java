package cn.denggao.guards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What tasks, timers and jobs may ask for, and what is shown of them. */
final class BpmnTaskRules {

	/** Beans that serve several elements, so no element id leads to them. */
	private static final Set<String> SHARED_BEANS = Set.of("checkStandingDelegate", "recuseExpertDelegate",
			"archiveProjectDelegate", "announceApprovalDelegate");

	/** Roles of domain.md 5.1. */
	private static final Set<String> ROLES = Set.of("hospital-applicant", "hospital-dept", "hospital-finance",
			"hospital-principal", "project-leader", "qc-officer", "hc-county", "hc-city", "hc-province",
			"hc-province-leader", "hc-decider", "hc-decider-leader", "tcm-authority", "finance-dept", "fund-body",
			"leading-group", "expert", "expert-leader", "supervisor", "third-party", "${reviewerRole}",
			"${reviewerRole}-leader");

	/** Work that may fail for reasons of its own, or that talks to another instance. */
	private static final Set<String> ASYNCHRONOUS = Set.of("ServiceTask_ReleasePanels", "ServiceTask_RankApplications",
			"ServiceTask_AnnounceRanking", "ServiceTask_AnnounceApproval", "ServiceTask_SumUpPanel",
			"ServiceTask_ArchiveProject", "ServiceTask_ArchiveClosedProject", "ServiceTask_ApplyObjection",
			"ServiceTask_ApplyChange");

	private static final Set<String> VISIBILITIES = Set.of("HOSPITAL", "PUBLIC", "INTERNAL");

	private BpmnTaskRules() {
	}

	static List<BpmnRule> rules() {
		return List.of(BpmnTaskRules::beans, BpmnTaskRules::forms, BpmnTaskRules::roles, BpmnTaskRules::asynchrony,
				BpmnTaskRules::timers, BpmnTaskRules::properties, BpmnTaskRules::milestones, BpmnTaskRules::secrecy);
	}

	private static Stream<String> beans(BpmnDiagram diagram) {
		return diagram.nodes("serviceTask", "businessRuleTask")
			.filter(task -> !task.camunda("delegateExpression").equals("${" + beanOf(task) + "}"))
			.filter(task -> SHARED_BEANS.stream()
				.noneMatch(bean -> task.camunda("delegateExpression").equals("${" + bean + "}")))
			.map(task -> "bean is not derived from the id: " + task.id());
	}

	private static String beanOf(BpmnElement task) {
		var words = task.id().replaceFirst("^[^_]*_", "");
		return Character.toLowerCase(words.charAt(0)) + words.substring(1) + "Delegate";
	}

	private static Stream<String> forms(BpmnDiagram diagram) {
		return diagram.nodes("userTask")
			.filter(task -> !isOurPage(task) && !isCamundaForm(diagram.module(), task))
			.map(task -> "neither our page nor a form of the module: " + task.id());
	}

	private static boolean isOurPage(BpmnElement task) {
		return task.camunda("formRef").isEmpty() && task.camunda("formKey").equals("embedded:/embed/task.html");
	}

	private static boolean isCamundaForm(String module, BpmnElement task) {
		return task.camunda("formKey").isEmpty() && task.camunda("formRefBinding").equals("latest")
				&& Files.exists(Path.of("forms", module, task.camunda("formRef") + ".form"));
	}

	private static Stream<String> roles(BpmnDiagram diagram) {
		return diagram.nodes("userTask")
			.filter(task -> !ROLES.containsAll(List.of(task.camunda("candidateGroups").split(","))))
			.map(task -> "not for a known role: " + task.id());
	}

	private static Stream<String> asynchrony(BpmnDiagram diagram) {
		var wrong = diagram.nodes()
			.filter(node -> ASYNCHRONOUS.contains(node.id()) != node.camunda("asyncBefore").equals("true"))
			.map(node -> "asynchronous against the list: " + node.id());
		var hasty = diagram.nodes()
			.filter(node -> node.camunda("asyncBefore").equals("true") && !retries(node, "R5/PT1M"))
			.map(node -> "job is not tried five times: " + node.id());
		return Stream.concat(wrong, hasty);
	}

	private static Stream<String> timers(BpmnDiagram diagram) {
		var dates = diagram.nodes("timerEventDefinition")
			.filter(timer -> timer.children("timeDate").noneMatch(date -> date.text().matches("\\$\\{[a-z]\\w+At}")))
			.map(timer -> "timer without a date variable: " + timer.parent().id());
		var retries = diagram.nodes("timerEventDefinition")
			.map(BpmnElement::parent)
			.filter(event -> !retries(event, "R60/PT1M"))
			.map(event -> "timer is not tried for an hour: " + event.id());
		return Stream.concat(dates, retries);
	}

	private static boolean retries(BpmnElement node, String cycle) {
		return node.extensions("failedJobRetryTimeCycle").map(BpmnElement::text).toList().equals(List.of(cycle));
	}

	private static Stream<String> properties(BpmnDiagram diagram) {
		return diagram.nodes("property")
			.map(property -> property.attribute("name"))
			.filter(name -> !Set.of("denggao:milestone", "denggao:visibility").contains(name))
			.map(name -> "unknown property: " + name);
	}

	private static Stream<String> milestones(BpmnDiagram diagram) {
		var unseen = diagram.nodes()
			.filter(node -> node.property("denggao:milestone").findAny().isPresent()
					&& node.property("denggao:visibility").findAny().isEmpty())
			.map(node -> "milestone without visibility: " + node.id());
		var unknown = diagram.nodes()
			.filter(node -> !node.property("denggao:visibility").allMatch(VISIBILITIES::contains)
					|| !node.property("denggao:milestone").allMatch(code -> code.matches("[A-Z]+(_[A-Z]+)*")))
			.map(node -> "unknown milestone or visibility: " + node.id());
		return Stream.concat(unseen, unknown);
	}

	private static Stream<String> secrecy(BpmnDiagram diagram) {
		return diagram.nodes()
			.filter(node -> node.isWithin("expert-scoring") || node.isWithin("SubProcess_ReviewSeat"))
			.filter(node -> node.property("denggao:milestone").findAny().isPresent()
					|| !node.property("denggao:visibility").toList().equals(List.of("INTERNAL")))
			.map(node -> "shows an expert's work: " + node.id());
	}

}
