package cn.denggao.tracking.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

import cn.denggao.tracking.domain.Diagrams;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

import org.springframework.stereotype.Component;

/** Reads diagrams from the engine's repository. */
@Component
class CamundaDiagrams implements Diagrams {

	private final RepositoryService repository;

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
	public String name(String definitionId) {
		return repository.getProcessDefinition(definitionId).getName();
	}

	@Override
	public Set<String> after(String definitionId, Set<String> current) {
		var model = repository.getBpmnModelInstance(definitionId);
		var found = new LinkedHashSet<String>();
		var seen = new HashSet<FlowNode>();
		var open = new ArrayDeque<FlowNode>();
		current.forEach(id -> {
			if (model.getModelElementById(id) instanceof FlowNode node) {
				open.add(node);
			}
		});
		while (!open.isEmpty()) {
			for (FlowNode next : open.poll().getSucceedingNodes().list()) {
				if (isPassedThrough(next) && seen.add(next)) {
					open.add(next);
				}
				else if (!isPassedThrough(next)) {
					found.add(next.getId());
				}
			}
		}
		found.removeAll(current);
		return found;
	}

	private static boolean isPassedThrough(FlowNode node) {
		return node instanceof Gateway || node instanceof ServiceTask || node instanceof BusinessRuleTask;
	}

}
