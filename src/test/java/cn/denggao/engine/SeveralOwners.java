package cn.denggao.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.guard.TestApprovals;
import cn.denggao.engine.guard.Unguarded;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/**
 * One province and one programme have definitions of their own, another province has
 * none.
 */
@DenggaoTest
abstract class SeveralOwners {

	static final String WITHOUT = "130000";

	static final String PROVINCE = "150000";

	static final String PROGRAMME = "PILOT";

	@Autowired
	ProcessEngine engine;

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	FormService forms;

	@Autowired
	IdentityService identity;

	@Autowired
	ManagementService management;

	@Autowired
	ProcessStarts starts;

	@Autowired
	ProcessMessages messages;

	@Autowired
	MessageBatches batches;

	@Autowired
	DecisionTables tables;

	@Autowired
	DeployedFiles files;

	@BeforeEach
	void shareWhatIsThere() {
		withdraw("bpmn", SmallTask.KEY);
		withdraw("form", "small-answer");
		var deployment = repository.createDeployment().name("small").source("test").enableDuplicateFiltering(false);
		List.of("engine/small-task.bpmn", "engine/small-answer.form", "engine/told-case.bpmn", "guard/sound-table.dmn")
			.forEach(file -> deployment.addString(lastPart(file), text(file)));
		deployment.deploy();
	}

	@AfterEach
	void signOut() {
		identity.clearAuthentication();
	}

	ProcessDefinition ownTask(String owner, String name) {
		deploy(owner, "small-task.bpmn", text("engine/small-task.bpmn").replace("答复", name));
		return newest(owner);
	}

	void caller(String owner, String binding, String version) {
		var diagram = """
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
				<process id="small-caller" isExecutable="true" camunda:historyTimeToLive="P5500D"><startEvent id="s"/>
				<sequenceFlow id="f" sourceRef="s" targetRef="CallActivity_Small"/>
				<callActivity id="CallActivity_Small" calledElement="small-task" camunda:calledElementBinding="%s" %s>
				<extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/></extensionElements></callActivity></process></definitions>"""
			.formatted(binding, version.isEmpty() ? "" : "camunda:calledElementVersion=\"" + version + "\"");
		Unguarded.doing(engine, () -> send(owner, "small-caller.bpmn", diagram));
	}

	ProcessInstance calledBy(String key) {
		starts.start(SmallTask.CALLER, key);
		var calling = runtime.createProcessInstanceQuery()
			.processDefinitionKey(SmallTask.CALLER)
			.processInstanceBusinessKey(key)
			.singleResult();
		return runtime.createProcessInstanceQuery().superProcessInstanceId(calling.getId()).singleResult();
	}

	ProcessInstance started(String key) {
		starts.start(SmallTask.KEY, key);
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult();
	}

	String definitionOf(ProcessInstance instance) {
		return runtime.createProcessInstanceQuery()
			.processInstanceId(instance.getId())
			.singleResult()
			.getProcessDefinitionId();
	}

	Task task(ProcessInstance instance) {
		return tasks.createTaskQuery().processInstanceId(instance.getId()).initializeFormKeys().singleResult();
	}

	String formOf(Task task) throws IOException {
		try (var form = forms.getDeployedTaskForm(task.getId())) {
			return new String(form.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	ProcessDefinition newest(String owner) {
		return newest(SmallTask.KEY, owner);
	}

	ProcessDefinition newest(String key, String owner) {
		var query = repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion();
		return ((owner == null) ? query.withoutTenantId() : query.tenantIdIn(owner)).singleResult();
	}

	/** The guard looks at it; somebody has approved it. */
	void deploy(String owner, String name, String content) {
		TestApprovals.approve(owner, content.getBytes(StandardCharsets.UTF_8));
		send(owner, name, content);
	}

	String send(String owner, String name, String content) {
		var deployment = repository.createDeployment().addString(name, content);
		return ((owner == null) ? deployment : deployment.tenantId(owner)).deploy().getId();
	}

	void withdraw(String ending, String key) {
		for (var owner : List.of(PROVINCE, PROGRAMME)) {
			files.versions(ending, key, owner).stream().findFirst().ifPresent(files::withdraw);
		}
	}

	void work(String batch) {
		while (batches.progressOf(batch).isPresent()) {
			management.createJobQuery()
				.withRetriesLeft()
				.listPage(0, 100)
				.stream()
				.filter(job -> jobsOf(batch).contains(job.getJobDefinitionId()))
				.forEach(job -> management.executeJob(job.getId()));
		}
	}

	List<String> jobsOf(String batch) {
		var found = management.createBatchQuery().batchId(batch).singleResult();
		return (found == null) ? List.of() : List.of(found.getSeedJobDefinitionId(), found.getMonitorJobDefinitionId(),
				found.getBatchJobDefinitionId());
	}

	static Map<String, Object> marks() {
		return Map.of("score", 50.0, "vetoed", true);
	}

	static String key(String owners) {
		return owners + (owners.contains("/") ? "/" : "-") + UUID.randomUUID();
	}

	static String lastPart(String file) {
		return file.substring(file.lastIndexOf('/') + 1);
	}

	static String text(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
