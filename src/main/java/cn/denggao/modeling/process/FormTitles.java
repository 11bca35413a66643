package cn.denggao.modeling.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import cn.denggao.engine.DeployedFile;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.stereotype.Component;

/** Forms have no name: people know them by the tasks that ask for them. */
@Component
class FormTitles {

	private final RepositoryService repository;

	/** By definition id; a deployed definition never changes. */
	private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

	FormTitles(RepositoryService repository) {
		this.repository = repository;
	}

	/** Names of tasks by the id of their form, of the processes among these. */
	Map<String, String> in(List<DeployedFile> newest) {
		return newest.stream()
			.filter(file -> "bpmn".equals(file.ending()))
			.flatMap(file -> known.computeIfAbsent(file.definition(), this::read).entrySet().stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
	}

	private Map<String, String> read(String definition) {
		return repository.getBpmnModelInstance(definition)
			.getModelElementsByType(UserTask.class)
			.stream()
			.filter(task -> task.getCamundaFormRef() != null && task.getName() != null)
			.collect(Collectors.toMap(UserTask::getCamundaFormRef, UserTask::getName, (one, other) -> one));
	}

}
