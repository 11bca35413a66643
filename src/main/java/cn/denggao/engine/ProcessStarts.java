package cn.denggao.engine;

import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/** Starts a process for a case, and tells which version is the newest. */
@Component
public class ProcessStarts {

	private final RuntimeService runtime;

	private final RepositoryService repository;

	ProcessStarts(RuntimeService runtime, RepositoryService repository) {
		this.runtime = runtime;
		this.repository = repository;
	}

	@SafeVarargs
	public final void start(String process, String businessKey, Map.Entry<String, Object>... variables) {
		runtime.startProcessInstanceByKey(process, businessKey, Map.ofEntries(variables));
	}

	/** The newest version number of a process, which a round freezes when it opens. */
	public int newestVersion(String process) {
		return repository.createProcessDefinitionQuery()
			.processDefinitionKey(process)
			.latestVersion()
			.singleResult()
			.getVersion();
	}

}
