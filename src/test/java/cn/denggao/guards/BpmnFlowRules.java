package cn.denggao.guards;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions, answers and the way on. */
final class BpmnFlowRules {

	/** Elements by which somebody wins something; no default may lead there. */
	private static final Set<String> FAVOURABLE = Set.of("End_ApplicationAccepted", "Gateway_ForkSignatures",
			"Gateway_RecommendationNeeded", "ServiceTask_CheckNotice", "ServiceTask_CheckApproval",
			"ServiceTask_OpenAgreement", "UserTask_SignForCommission", "ServiceTask_PutInForce",
			"SubProcess_BuildPeriod", "ServiceTask_AnnounceRanking", "Gateway_ForkApproval", "UserTask_IssueApproval",
			"UserTask_IssueLateApproval", "UserTask_PayTranche", "End_MidtermPassed", "ServiceTask_IssueCertificate",
			"ServiceTask_ApplyChange", "ServiceTask_ApplyObjection", "End_PanelSummedUp", "End_SpotCheckClosed",
			"End_AnnualReportClosed", "ServiceTask_ArchiveClosedProject");

	private static final String COMPARISON = "[a-z]\\w+ == '[A-Z]+(_[A-Z]+)*'";

	private static final Pattern CONDITION = Pattern
		.compile("\\$\\{(!?[a-z]\\w+|" + COMPARISON + "( \\|\\| " + COMPARISON + ")*)}");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private BpmnFlowRules() {
	}

	static List<BpmnRule> rules() {
		return List.of(BpmnFlowRules::answers, BpmnFlowRules::answerIds, BpmnFlowRules::conditions,
				BpmnFlowRules::defaults, BpmnFlowRules::favours, BpmnFlowRules::forks, BpmnFlowRules::deadEnds);
	}

	private static Stream<BpmnElement> questions(BpmnDiagram diagram) {
		return diagram.nodes("exclusiveGateway").filter(gateway -> diagram.flowsFrom(gateway).count() > 1);
	}

	private static Stream<String> answers(BpmnDiagram diagram) {
		return questions(diagram).flatMap(diagram::flowsFrom)
			.filter(flow -> !HAN.matcher(flow.attribute("name")).find())
			.map(flow -> "answer without a Chinese label: " + flow.id());
	}

	private static Stream<String> answerIds(BpmnDiagram diagram) {
		return questions(diagram).flatMap(gateway -> diagram.flowsFrom(gateway)
			.filter(flow -> !flow.id().matches(gateway.id().replace("Gateway_", "Flow_") + "_[A-Z][A-Za-z]+"))
			.map(flow -> "answer id without its question: " + flow.id()));
	}

	private static Stream<String> conditions(BpmnDiagram diagram) {
		return diagram.nodes("conditionExpression")
			.filter(condition -> !CONDITION.matcher(condition.text()).matches())
			.map(condition -> "condition is more than a comparison: " + condition.parent().id());
	}

	private static Stream<String> defaults(BpmnDiagram diagram) {
		return questions(diagram).filter(gateway -> !hasOneDefault(diagram, gateway))
			.map(gateway -> "not exactly one unconditional default: " + gateway.id());
	}

	private static boolean hasOneDefault(BpmnDiagram diagram, BpmnElement gateway) {
		var unconditional = diagram.flowsFrom(gateway)
			.filter(flow -> flow.children("conditionExpression").findAny().isEmpty())
			.map(BpmnElement::id)
			.toList();
		return unconditional.equals(List.of(gateway.attribute("default")));
	}

	private static Stream<String> favours(BpmnDiagram diagram) {
		return questions(diagram).flatMap(
				gateway -> diagram.flowsFrom(gateway).filter(flow -> flow.id().equals(gateway.attribute("default"))))
			.filter(flow -> FAVOURABLE.contains(flow.attribute("targetRef")))
			.map(flow -> "default is a favour: " + flow.id());
	}

	/** Only gateways split; everything else has at most one way on. */
	private static Stream<String> forks(BpmnDiagram diagram) {
		return diagram.nodes()
			.filter(node -> !node.is("exclusiveGateway", "parallelGateway"))
			.filter(node -> diagram.flowsFrom(node).count() > 1)
			.map(node -> "splits without a gateway: " + node.id());
	}

	private static Stream<String> deadEnds(BpmnDiagram diagram) {
		return diagram.nodes()
			.filter(node -> !node.is("endEvent") && !node.attribute("triggeredByEvent").equals("true"))
			.filter(node -> diagram.flowsFrom(node).findAny().isEmpty())
			.map(node -> "leads nowhere: " + node.id());
	}

}
