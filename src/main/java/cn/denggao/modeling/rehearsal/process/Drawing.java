package cn.denggao.modeling.rehearsal.process;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

import org.springframework.util.ConcurrentReferenceHashMap;

/** What a diagram draws, as far as whoever walks it has to know. */
final class Drawing {

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");

	private static final Pattern WORD = Pattern.compile("'[^']*'|[A-Za-z_]\\w*");

	/** By content, as long as there is room: a rehearsal asks for the same ones anew. */
	private static final Map<ByteBuffer, Drawing> KNOWN = new ConcurrentReferenceHashMap<>();

	private final BpmnModelInstance model;

	private final String text;

	private final Ways ways;

	Drawing(BpmnModelInstance model) {
		this.model = model;
		this.text = Bpmn.convertToString(model);
		this.ways = new Ways(model);
	}

	/** What this file draws; it takes long to read one for the first time. */
	static Drawing of(byte[] content) {
		return KNOWN.computeIfAbsent(ByteBuffer.wrap(content),
				unused -> new Drawing(Bpmn.readModelFromStream(new ByteArrayInputStream(content))));
	}

	String label(String element) {
		return (model.getModelElementById(element) instanceof FlowNode node && node.getName() != null)
				? node.getName().replaceAll("\\s+", "") : element;
	}

	/** BPMN name of the element, or nothing if it is none that is drawn as a node. */
	String type(String element) {
		return (model.getModelElementById(element) instanceof FlowNode node) ? node.getElementType().getTypeName() : "";
	}

	/** Whether only those inside may know what happens there. */
	boolean isInternal(String element) {
		return Stream.iterate(node(element), at -> at != null, ModelElementInstance::getParentElement)
			.filter(FlowNode.class::isInstance)
			.anyMatch(at -> isDrawnInternal((FlowNode) at));
	}

	/** Whether the program finds something out there that only insiders may know. */
	boolean worksInternally() {
		return Stream.of(ServiceTask.class, BusinessRuleTask.class, CallActivity.class)
			.flatMap(type -> model.getModelElementsByType(type).stream())
			.anyMatch(task -> isInternal(task.getId()));
	}

	private static boolean isDrawnInternal(FlowNode node) {
		var extensions = node.getExtensionElements();
		return extensions != null && extensions.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.list()
			.stream()
			.flatMap(properties -> properties.getCamundaProperties().stream())
			.anyMatch(property -> "INTERNAL".equals(property.getCamundaValue()));
	}

	private ModelElementInstance node(String element) {
		return model.getModelElementById(element);
	}

	/** All flows, each by where it leads from and to. */
	Map<String, String> flows() {
		var flows = new LinkedHashMap<String, String>();
		model.getModelElementsByType(SequenceFlow.class).forEach(flow -> flows.put(flow.getId(), inWords(flow)));
		return flows;
	}

	/** Those of them that lie before a case which stands at these elements. */
	Map<String, String> flowsFrom(Collection<String> elements) {
		var before = new Reach(model).flowsFrom(elements);
		var flows = flows();
		flows.keySet().retainAll(before);
		return flows;
	}

	private String inWords(SequenceFlow flow) {
		var name = (flow.getName() == null) ? " → " : " →（" + flow.getName().strip() + "）→ ";
		return label(flow.getSource().getId()) + name + label(flow.getTarget().getId());
	}

	/**
	 * The conditions that decide what follows once this element is done, up to the next
	 * that does something itself.
	 */
	List<Condition> conditionsBehind(String element) {
		var conditions = new ArrayList<Condition>();
		var seen = new HashSet<FlowNode>();
		var open = new ArrayDeque<FlowNode>();
		if (model.getModelElementById(element) instanceof FlowNode node) {
			open.add(node);
		}
		while (!open.isEmpty()) {
			for (var flow : ways.onFrom(open.poll())) {
				conditions.add(new Condition(flow.getName(), text(flow), isDefault(flow)));
				if (isPassedBy(flow.getTarget()) && seen.add(flow.getTarget())) {
					open.add(flow.getTarget());
				}
			}
		}
		return conditions.stream().filter(condition -> condition.isDefault() || condition.text() != null).toList();
	}

	private static boolean isPassedBy(FlowNode node) {
		return node instanceof Gateway || (node instanceof EndEvent end && end.getEventDefinitions().isEmpty());
	}

	private static String text(SequenceFlow flow) {
		return (flow.getConditionExpression() == null) ? null : flow.getConditionExpression().getTextContent().strip();
	}

	private static boolean isDefault(SequenceFlow flow) {
		return flow.getId().equals(flow.getSource().getAttributeValue("default"));
	}

	/** Every word that an expression anywhere in the diagram reads. */
	Set<String> wordsRead() {
		return EXPRESSION.matcher(text)
			.results()
			.flatMap(expression -> WORD.matcher(expression.group(1)).results())
			.map(word -> word.group())
			.collect(Collectors.toSet());
	}

	/** Codes of errors that somebody around this element catches. */
	List<String> errorsCaughtAround(String element) {
		return Stream.iterate(node(element), scope -> scope != null, ModelElementInstance::getParentElement)
			.flatMap(this::catchers)
			.flatMap(catcher -> catcher.getEventDefinitions().stream())
			.filter(ErrorEventDefinition.class::isInstance)
			.map(definition -> ((ErrorEventDefinition) definition).getError())
			.filter(error -> error != null)
			.map(error -> error.getErrorCode())
			.distinct()
			.toList();
	}

	private Stream<? extends CatchEvent> catchers(ModelElementInstance scope) {
		var boundaries = model.getModelElementsByType(BoundaryEvent.class)
			.stream()
			.filter(boundary -> boundary.getAttachedTo().equals(scope));
		var starts = scope.getChildElementsByType(SubProcess.class)
			.stream()
			.filter(SubProcess::triggeredByEvent)
			.flatMap(sub -> sub.getChildElementsByType(StartEvent.class).stream());
		return Stream.concat(boundaries, starts);
	}

	/** Codes of the errors with which the process itself may end. */
	Set<String> errorsThrown() {
		return model.getModelElementsByType(EndEvent.class)
			.stream()
			.map(ThrowEvent::getEventDefinitions)
			.flatMap(Collection::stream)
			.filter(ErrorEventDefinition.class::isInstance)
			.map(definition -> ((ErrorEventDefinition) definition).getError().getErrorCode())
			.collect(Collectors.toSet());
	}

	/** Key of the process that is called there. */
	String calledBy(String element) {
		return (model.getModelElementById(element) instanceof CallActivity call) ? call.getCalledElement() : null;
	}

	boolean calls(String process) {
		return model.getModelElementsByType(CallActivity.class)
			.stream()
			.anyMatch(call -> process.equals(call.getCalledElement()));
	}

	/** Which process each variable is the version of, by the calls that read it. */
	Map<String, String> versionsOf() {
		return model.getModelElementsByType(CallActivity.class)
			.stream()
			.filter(call -> call.getCamundaCalledElementVersion() != null)
			.collect(Collectors.toMap(call -> call.getCamundaCalledElementVersion().replaceAll("\\W", ""),
					CallActivity::getCalledElement, (one, other) -> one));
	}

	/** Whether who may take the task is worked out in the case. */
	boolean isRoleWorkedOut(String task) {
		return model.getModelElementById(task) instanceof UserTask drawn && drawn.getCamundaCandidateGroups() != null
				&& drawn.getCamundaCandidateGroups().contains("${");
	}

	/** The beginning of a part of its own, which brings what it is about. */
	boolean isStart(String element) {
		return model.getModelElementById(element) instanceof StartEvent;
	}

	/** An event that somebody may bring about while the case waits for something else. */
	boolean isBesides(String element) {
		var event = model.getModelElementById(element);
		return event instanceof BoundaryEvent || event instanceof StartEvent;
	}

	/** Start events of the process itself with the message that begins each, if any. */
	Map<String, String> starts() {
		var starts = new LinkedHashMap<String, String>();
		model.getModelElementsByType(StartEvent.class)
			.stream()
			.filter(start -> !(start.getParentElement() instanceof Activity))
			.forEach(start -> starts.put(start.getId(), messageOf(start)));
		return starts;
	}

	private static String messageOf(CatchEvent event) {
		return event.getEventDefinitions()
			.stream()
			.filter(MessageEventDefinition.class::isInstance)
			.map(definition -> ((MessageEventDefinition) definition).getMessage().getName())
			.findFirst()
			.orElse(null);
	}

	/**
	 * A condition on a flow.
	 *
	 * @param label of the flow, or null
	 * @param text of the expression, or null
	 * @param isDefault whether it is taken when no other holds
	 */
	record Condition(String label, String text, boolean isDefault) {
	}

}
