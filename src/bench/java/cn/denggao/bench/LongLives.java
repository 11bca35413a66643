package cn.denggao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Long-running cases in an engine of either side, each with an open task and a timer. */
final class LongLives {

	static final String PROCESS = "long-life";

	/** A step that only the second version has. */
	private static final String ADDED = "UserTask_AuditFunds";

	private static final String FIRST = "UserTask_Build";

	private static final Date DUE = Date.from(Instant.parse("2041-03-31T09:30:00Z"));

	private final ProcessEngine engine;

	LongLives(ProcessEngine engine) throws IOException {
		this.engine = engine;
		deploy("former");
		deploy("present");
	}

	/** The definition of a version. */
	String version(int number) {
		return engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(PROCESS)
			.processDefinitionVersion(number)
			.singleResult()
			.getId();
	}

	/** So many more cases of the version, at its first step. */
	void begin(int version, int cases) {
		begin(version, FIRST, cases);
	}

	/** Cases at a step that has no place in the first version; returns them. */
	List<String> beginWithoutPlace(int cases) {
		return begin(2, ADDED, cases);
	}

	private List<String> begin(int version, String step, int cases) {
		var definition = version(version);
		return Stream.generate(() -> UUID.randomUUID().toString())
			.limit(cases)
			.toList()
			.parallelStream()
			.map(key -> engine.getRuntimeService()
				.createProcessInstanceById(definition)
				.businessKey(key)
				.setVariables(Map.of("projectId", key, "buildDueAt", DUE))
				.startBeforeActivity(step)
				.execute())
			.map(ProcessInstance::getId)
			.toList();
	}

	long on(int version) {
		return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionId(version(version)).count();
	}

	/** The version on which most of them are. */
	int here() {
		return (on(1) > on(2)) ? 1 : 2;
	}

	void end(List<String> instances) {
		engine.getRuntimeService().deleteProcessInstances(instances, "measured", true, true);
	}

	private void deploy(String folder) throws IOException {
		engine.getRepositoryService()
			.createDeployment()
			.addString(PROCESS + ".bpmn",
					Files.readString(Path.of("src/test/resources/modeling", folder, PROCESS + ".bpmn")))
			.deploy();
	}

}
