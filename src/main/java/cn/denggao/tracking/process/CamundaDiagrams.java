package cn.denggao.tracking.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import cn.denggao.tracking.domain.Diagrams;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

import org.springframework.stereotype.Component;

/** Reads diagrams from the engine's repository. */
@Component
class CamundaDiagrams implements Diagrams {

	private final RepositoryService repository;

	/** By definition id; a deployed definition never changes. */
	private final Map<String, Drawing> known = new ConcurrentHashMap<>();

	CamundaDiagrams(RepositoryService repository) {
		this.repository = repository;
	}

	@Override
	public String xml(String definitionId) {
		try (var model = repository.getProcessModel(definitionId)) {
			return new String(model.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public List<Version> versions(String process, String owner) {
		var query = repository.createProcessDefinitionQuery().processDefinitionKey(process);
		return ((owner == null) ? query.withoutTenantId() : query.tenantIdIn(owner)).orderByProcessDefinitionVersion()
			.desc()
			.unlimitedList()
			.stream()
			.map(one -> new Version(one.getId(), one.getVersion()))
			.toList();
	}

	@Override
	public List<Drawn> drawn(String definitionId) {
		return repository.getBpmnModelInstance(definitionId)
			.getModelElementsByType(FlowNode.class)
			.stream()
			.map(DrawnElements::of)
			.toList();
	}

	@Override
	public String name(String definitionId) {
		return drawing(definitionId).name();
	}

	@Override
	public Set<String> after(String definitionId, Set<String> current) {
		var found = new LinkedHashSet<String>();
		current.forEach(element -> found.addAll(drawing(definitionId).next().getOrDefault(element, Set.of())));
		found.removeAll(current);
		return found;
	}

	private Drawing drawing(String definitionId) {
		return known.computeIfAbsent(definitionId, this::read);
	}

	private Drawing read(String definitionId) {
		var model = repository.getBpmnModelInstance(definitionId);
		var targets = model.getModelElementsByType(SequenceFlow.class)
			.stream()
			.collect(Collectors.groupingBy(SequenceFlow::getSource,
					Collectors.mapping(SequenceFlow::getTarget, Collectors.toList())));
		return new Drawing(repository.getProcessDefinition(definitionId).getName(),
				model.getModelElementsByType(FlowNode.class)
					.stream()
					.collect(Collectors.toMap(FlowNode::getId, node -> after(node, targets))));
	}

	/** By the flows themselves: elements need not repeat which of them touch them. */
	private static Set<String> after(FlowNode element, Map<FlowNode, List<FlowNode>> targets) {
		var found = new LinkedHashSet<String>();
		var seen = new HashSet<FlowNode>();
		var open = new ArrayDeque<>(List.of(element));
		while (!open.isEmpty()) {
			for (var next : targets.getOrDefault(open.poll(), List.of())) {
				if (isPassedThrough(next) && seen.add(next)) {
					open.add(next);
				}
				else if (!isPassedThrough(next)) {
					found.add(next.getId());
				}
			}
		}
		return found;
	}

	private static boolean isPassedThrough(FlowNode node) {
		return node instanceof Gateway || node instanceof ServiceTask || node instanceof BusinessRuleTask;
	}

	/** A diagram's name, and which elements can come next after each. */
	private record Drawing(String name, Map<String, Set<String>> next) {

	}

}
