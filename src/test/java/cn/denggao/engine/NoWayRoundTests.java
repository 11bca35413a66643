package cn.denggao.engine;

import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.identity.web.Visitor;
import cn.denggao.kernel.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Nobody whom the engine knows by name gets round the forms, not even an operator. */
@DenggaoTest
class NoWayRoundTests {

	private static final String PASSWORD = "correct-horse-battery-9";

	private final String key = "140000-" + UUID.randomUUID();

	@Autowired
	private RepositoryService repository;

	@Autowired
	private ProcessStarts starts;

	@Autowired
	private TaskService tasks;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private FormService forms;

	@Autowired
	private IdentityService identity;

	@Autowired
	private OpeningAccounts accounts;

	@LocalServerPort
	private int port;

	private String task;

	private String instance;

	@BeforeEach
	void aTaskThatWaits() {
		repository.createDeployment()
			.name("test")
			.source("test")
			.enableDuplicateFiltering(false)
			.addClasspathResource("engine/small-task.bpmn")
			.addClasspathResource("engine/small-answer.form")
			.deploy();
		starts.start(SmallTask.KEY, key);
		var waiting = tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
		task = waiting.getId();
		instance = waiting.getProcessInstanceId();
	}

	@AfterEach
	void signOut() {
		identity.clearAuthentication();
	}

	@Test
	void refusesEverythingButTheFormToWhomeverTheEngineKnows() {
		// given
		identity.setAuthentication("way-operator", List.of(Groups.CAMUNDA_ADMIN));

		// then
		Stream
			.<ThrowingCallable>of(() -> tasks.complete(task), () -> tasks.complete(task, Map.of("decision", "CONFIRM")),
					() -> tasks.resolveTask(task, Map.of("decision", "CONFIRM")),
					() -> tasks.setVariable(task, "decision", "CONFIRM"), () -> tasks.removeVariable(task, "decision"),
					() -> runtime.setVariable(instance, "decision", "CONFIRM"),
					() -> runtime.setVariableLocal(instance, "decision", "CONFIRM"),
					() -> runtime.setVariablesAsync(List.of(instance), Map.of("decision", "CONFIRM")),
					() -> runtime.createMessageCorrelation("x").setVariable("decision", "CONFIRM").correlate(),
					() -> runtime.createMessageCorrelation("x").correlateAll(),
					() -> runtime.createMessageCorrelation("x").correlateStartMessage(),
					() -> runtime.createMessageCorrelationAsync("x")
						.processInstanceIds(List.of(instance))
						.correlateAllAsync(),
					() -> runtime.messageEventReceived("x", instance), () -> runtime.createSignalEvent("x").send(),
					() -> tasks.handleBpmnError(task, "lifecycle.ProjectClosed"),
					() -> tasks.handleEscalation(task, "x"), () -> tasks.setAssignee(task, "way-operator"),
					() -> tasks.claim(task, "another"), () -> tasks.delegateTask(task, "another"),
					() -> tasks.addCandidateUser(task, "way-operator"),
					() -> tasks.addCandidateGroup(task, "hc-city-140100"),
					() -> tasks.deleteCandidateGroup(task, "hc-province-140000"),
					() -> tasks.setDueDate(task, new Date()), () -> tasks.setFollowUpDate(task, new Date()),
					() -> tasks.setName(task, "别的任务"), () -> tasks.setPriority(task, 99),
					() -> tasks.saveTask(tasks.newTask()), () -> tasks.deleteTask(task), () -> runtime.signal(instance),
					() -> runtime.startProcessInstanceByKey(SmallTask.KEY, "second"),
					() -> runtime.createProcessInstanceByKey(SmallTask.KEY).startBeforeActivity("x").execute())
			.forEach(attempt -> assertThatThrownBy(attempt).isInstanceOf(Refused.class)
				.hasMessage("engine.only-by-form"));
		assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
	}

	@Test
	void letsTheFormAndOurOwnUseCasesThrough() {
		// given
		identity.setAuthentication("way-officer", List.of("hc-province-140000"));
		tasks.claim(task, "way-officer");

		// when
		forms.submitTaskForm(task, Map.of("decision", "SEND_BACK", "documentNo", "晋卫医函〔2026〕15号"));
		identity.clearAuthentication();

		// then
		assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
	}

	/** An operator sees every task and does none that is not his. */
	@Test
	void letsNobodyWorkWhoIsNeitherAssigneeNorCandidate() {
		// given
		identity.setAuthentication("way-operator", List.of(Groups.CAMUNDA_ADMIN));
		var answer = Map.<String, Object>of("decision", "SEND_BACK", "documentNo", "晋卫医函〔2026〕15号");
		// then
		assertThatThrownBy(() -> tasks.claim(task, "way-operator")).isInstanceOf(AuthorizationException.class);
		assertThatThrownBy(() -> forms.submitTaskForm(task, answer)).isInstanceOf(AuthorizationException.class);
		assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
	}

	@Test
	void refusesTheSameOverTheRestApi() {
		// given
		accounts.openIfAbsent(
				new OpenAccount("way-operator", "卫雁北", "140000", Set.of(Role.SYS_ADMIN), PASSWORD, "", false));
		var decision = "{\"decision\":{\"value\":\"CONFIRM\",\"type\":\"String\"}}";

		// then
		refused("POST", "/task/" + task + "/complete", "{\"variables\":" + decision + "}");
		refused("POST", "/task/" + task + "/complete", "{}");
		refused("POST", "/task/" + task + "/variables", "{\"modifications\":" + decision + "}");
		refused("PUT", "/process-instance/" + instance + "/variables/decision", "{\"value\":\"CONFIRM\"}");
		refused("POST", "/message", "{\"messageName\":\"x\",\"processVariables\":" + decision + "}");
		refused("POST", "/process-definition/key/" + SmallTask.KEY + "/start", "{}");
		refused("POST", "/signal", "{\"name\":\"x\"}");
		refused("POST", "/task/" + task + "/bpmnError", "{\"errorCode\":\"lifecycle.ProjectClosed\"}");
		refused("POST", "/task/" + task + "/bpmnEscalation", "{\"escalationCode\":\"x\"}");
		refused("POST", "/task/" + task + "/assignee", "{\"userId\":\"way-operator\"}");
		refused("POST", "/task/" + task + "/claim", "{\"userId\":\"another\"}");
		refused("POST", "/task/" + task + "/delegate", "{\"userId\":\"another\"}");
		refused("POST", "/task/" + task + "/identity-links", "{\"userId\":\"way-operator\",\"type\":\"candidate\"}");
		refused("PUT", "/task/" + task, "{\"name\":\"别的任务\",\"due\":null}");
		refused("POST", "/task/create", "{\"name\":\"请告知密码\",\"assignee\":\"way-officer\"}");
		assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
	}

	private void refused(String method, String path, String body) {
		var basic = Base64.getEncoder().encodeToString(("way-operator:" + PASSWORD).getBytes());
		var answer = new Visitor(port).call(method, "/engine-rest" + path, body, "Authorization", "Basic " + basic,
				"Content-Type", "application/json", "Accept", "application/json");
		assertThat(answer.statusCode()).as(method + " " + path + " " + answer.body()).isEqualTo(422);
		assertThat(answer.body()).contains("任务只能用它的表单");
	}

}
