package cn.denggao.modeling.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.migration.domain.DecidingMigration;
import cn.denggao.modeling.migration.domain.MovingCases;
import cn.denggao.modeling.migration.domain.ProposingMigration;
import cn.denggao.modeling.migration.domain.ReadingMigrations;
import cn.denggao.modeling.migration.domain.StepChoice;
import cn.denggao.Acting;
import cn.denggao.identity.Role;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** A process of three long steps, and the version that puts an audit before the last. */
@DenggaoTest
abstract class LongLife {

	static final String PROCESS = "long-life";

	static final String BUILD = "UserTask_Build";

	static final String MIDTERM = "UserTask_Midterm";

	static final String ACCEPTANCE = "UserTask_Accept";

	static final Instant DUE = Instant.parse("2041-03-31T09:30:00Z");

	static final Acting AUTHOR = Acting.as("operator1", "140000", Role.SYS_ADMIN);

	static final Acting APPROVER = Acting.as("operator2", "140000", Role.SYS_ADMIN);

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	ManagementService management;

	@Autowired
	ProposingMigration proposing;

	@Autowired
	DecidingMigration deciding;

	@Autowired
	ReadingMigrations reading;

	@Autowired
	MovingCases moving;

	int former;

	int present;

	@AfterEach
	void endTheirLives() {
		runtime.createProcessInstanceQuery()
			.processDefinitionKey(PROCESS)
			.unlimitedList()
			.forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the story is over"));
		moveAll();
	}

	int deployed(String folder) {
		var deployment = repository.createDeployment()
			.source("test")
			.addString("long-life.bpmn", text("modeling/" + folder + "/long-life.bpmn"))
			.deploy();
		return repository.createProcessDefinitionQuery().deploymentId(deployment.getId()).singleResult().getVersion();
	}

	/** Cases that wait at the step; returns their business keys. */
	List<String> waitingAt(String step, int cases) {
		var keys = new ArrayList<String>();
		for (var one = 0; one < cases; one++) {
			var key = UUID.randomUUID().toString();
			runtime.createProcessInstanceById(definition(former))
				.businessKey(key)
				.setVariables(Map.of("projectId", key, "buildDueAt", Date.from(DUE)))
				.startBeforeActivity(step)
				.execute();
			keys.add(key);
		}
		return keys;
	}

	String definition(int version) {
		return repository.createProcessDefinitionQuery()
			.processDefinitionKey(PROCESS)
			.processDefinitionVersion(version)
			.singleResult()
			.getId();
	}

	MigrationId proposed(List<StepChoice> choices) {
		return AUTHOR.gets(() -> proposing.propose(PROCESS, former, present, "验收前增加财务审计", choices));
	}

	void approve(MigrationId migration) {
		APPROVER.does(() -> deciding.approve(migration));
	}

	void moveAll() {
		while (moving.moveSome() > 0) {
			// until nothing is left
		}
	}

	long running(int version) {
		return runtime.createProcessInstanceQuery().processDefinitionId(definition(version)).count();
	}

	static String text(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
