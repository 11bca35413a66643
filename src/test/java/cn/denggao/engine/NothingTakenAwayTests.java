package cn.denggao.engine;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.guard.PostedDeployment;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.identity.web.Visitor;
import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Nobody whom the engine knows by name takes away a definition or a running case, or
 * moves one, not even an operator; and nobody puts another in the place of a definition
 * by way of a tenant.
 */
@DenggaoTest
class NothingTakenAwayTests {

	/** Other tests move the engine's clock on by years. */
	private static final Instant AFTER_ALL_STORIES = Instant.parse("2199-01-01T00:00:00Z");

	private static final String PASSWORD = "correct-horse-battery-9";

	private static final String OPERATOR = "away-operator";

	private static final String HOSPITAL = "away-hospital";

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private HistoryService history;

	@Autowired
	private ManagementService management;

	@Autowired
	private IdentityService identity;

	@Autowired
	private ProcessStarts starts;

	@Autowired
	private OpeningAccounts accounts;

	@LocalServerPort
	private int port;

	private String deployment;

	private String definition;

	private String instance;

	@BeforeEach
	void aCaseRuns() {
		accounts.openIfAbsent(new OpenAccount(OPERATOR, "卫雁北", "140000", Set.of(Role.SYS_ADMIN), PASSWORD, "", false));
		accounts.openIfAbsent(
				new OpenAccount(HOSPITAL, "申文清", "SX01", Set.of(Role.HOSPITAL_APPLICANT), PASSWORD, "", false));
		deployment = repository.createDeployment()
			.source("test")
			.addClasspathResource("engine/small-task.bpmn")
			.deploy()
			.getId();
		var key = "140000-" + UUID.randomUUID();
		starts.start(SmallTask.KEY, key);
		var running = runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult();
		instance = running.getId();
		definition = running.getProcessDefinitionId();
	}

	@AfterEach
	void isAllStillThere() {
		identity.clearAuthentication();
		assertThat(repository.createDeploymentQuery().deploymentId(deployment).count()).isOne();
		assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance).count()).isOne();
		assertThat(repository.getProcessDefinition(definition)).isNotNull();
		runtime.deleteProcessInstance(instance, "the story is over");
	}

	@Test
	@Catalogue(55)
	void byWhomeverTheEngineKnows() {
		// given
		var elsewhere = repository.createProcessDefinitionQuery()
			.processDefinitionKey(SmallTask.KEY)
			.latestVersion()
			.withoutTenantId()
			.singleResult()
			.getId();
		var plan = runtime.createMigrationPlan(definition, elsewhere).mapEqualActivities().build();
		identity.setAuthentication(OPERATOR, List.of(Groups.CAMUNDA_ADMIN));

		// then
		Stream
			.<ThrowingCallable>of(() -> repository.deleteDeployment(deployment),
					() -> repository.deleteDeployment(deployment, true),
					() -> repository.deleteProcessDefinition(definition, true),
					() -> repository.deleteProcessDefinitions().byKey(SmallTask.KEY).cascade().delete(),
					() -> repository.deleteProcessDefinitions().byIds(definition).cascade().delete(),
					() -> runtime.deleteProcessInstance(instance, "away"),
					() -> runtime.deleteProcessInstancesAsync(List.of(instance), "away"),
					() -> runtime.createProcessInstanceModification(instance)
						.startBeforeActivity("UserTask_Answer")
						.execute(),
					() -> runtime.createModification(definition)
						.cancelAllForActivity("UserTask_Answer")
						.processInstanceIds(instance)
						.execute(),
					() -> runtime.newMigration(plan).processInstanceIds(instance).execute(),
					() -> runtime.newMigration(plan).processInstanceIds(instance).executeAsync(),
					() -> runtime.restartProcessInstances(definition)
						.startBeforeActivity("UserTask_Answer")
						.processInstanceIds(instance)
						.execute(),
					() -> history.deleteHistoricProcessInstance(instance),
					() -> history.deleteHistoricProcessInstancesAsync(List.of(instance), "away"),
					() -> history.deleteHistoricVariableInstance("any"),
					() -> history.deleteHistoricVariableInstancesByProcessInstanceId(instance),
					() -> history.deleteHistoricDecisionInstanceByInstanceId("any"),
					() -> history.deleteHistoricDecisionInstanceByDefinitionId(definition),
					() -> history.deleteHistoricDecisionInstancesBulk(List.of("any")),
					() -> history.deleteHistoricDecisionInstancesAsync(List.of("any"), "away"),
					() -> history.deleteUserOperationLogEntry("any"),
					() -> history.setRemovalTimeToHistoricProcessInstances()
						.absoluteRemovalTime(new Date())
						.byIds(instance)
						.executeAsync(),
					() -> history.setRemovalTimeToHistoricDecisionInstances()
						.absoluteRemovalTime(new Date())
						.byIds("any")
						.executeAsync(),
					() -> management.setJobRetries("any", 0),
					() -> management.setJobRetries(3).jobId("any").dueDate(new Date()).execute(),
					() -> management.setJobRetries(3).jobDefinitionId("any").dueDate(null).execute(),
					() -> management.setJobRetriesByJobsAsync(0).jobIds(List.of("any")).executeAsync(),
					() -> management.setJobRetriesByProcessAsync(3)
						.processInstanceIds(List.of(instance))
						.dueDate(new Date())
						.executeAsync(),
					() -> management.suspendJobById("any"), () -> management.activateJobById("any"),
					() -> management.suspendJobDefinitionById("any", true), () -> management.deleteBatch("any", true),
					() -> history.deleteHistoricBatch("any"),
					() -> history.setRemovalTimeToHistoricBatches()
						.absoluteRemovalTime(new Date())
						.byIds("any")
						.executeAsync(),
					() -> repository.updateProcessDefinitionHistoryTimeToLive(definition, 1),
					() -> repository.updateDecisionDefinitionHistoryTimeToLive("any", 1),
					() -> management.deleteJob("any"), () -> management.setJobDuedate("any", new Date()),
					() -> management.recalculateJobDuedate("any", false))
			.forEach(attempt -> assertThatThrownBy(attempt).isInstanceOf(Refused.class)
				.hasMessage("engine.only-by-portal"));
	}

	@Test
	@Catalogue(55)
	void overTheRestApi() {
		refused("DELETE", "/deployment/" + deployment, "");
		refused("DELETE", "/deployment/" + deployment + "?cascade=true", "");
		refused("DELETE", "/process-definition/" + definition + "?cascade=true", "");
		refused("DELETE", "/process-definition/key/" + SmallTask.KEY, "");
		refused("DELETE", "/process-instance/" + instance, "");
		refused("POST", "/process-instance/" + instance + "/modification",
				"{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"UserTask_Answer\"}]}");
	}

	@Test
	@Catalogue(55)
	void norADeadlineOverTheRestApi() {
		refused("DELETE", "/job/any", "");
		refused("PUT", "/job/any/duedate", "{\"duedate\":null}");
		refused("PUT", "/job/any/retries", "{\"retries\":3,\"dueDate\":\"2037-01-01T00:00:00.000+0800\"}");
		refused("PUT", "/job/any/retries", "{\"retries\":0}");
		refused("PUT", "/job-definition/any/retries", "{\"retries\":3,\"dueDate\":null}");
		refused("POST", "/job/retries", "{\"jobIds\":[\"any\"],\"retries\":0}");
		refused("POST", "/process-instance/job-retries", "{\"processInstances\":[\"" + instance
				+ "\"],\"retries\":3,\"dueDate\":\"2037-01-01T00:00:00.000+0800\"}");
		refused("PUT", "/job/any/suspended", "{\"suspended\":true}");
		refused("PUT", "/job-definition/any/suspended", "{\"suspended\":true,\"includeJobs\":true}");
		refused("PUT", "/process-definition/" + definition + "/history-time-to-live", "{\"historyTimeToLive\":1}");
		refused("DELETE", "/history/variable-instance/any", "");
	}

	@Test
	@Catalogue(55)
	void norDoesATimerGoOffBeforeItsTime() {
		// given
		repository.createDeployment().addClasspathResource("engine/timed-case.bpmn").deploy();
		var late = Date.from(AFTER_ALL_STORIES);
		var waiting = runtime.startProcessInstanceByKey("timed-case", "timed-" + UUID.randomUUID(),
				Map.of("dueAt", late));
		var timer = management.createJobQuery().processInstanceId(waiting.getId()).singleResult();
		// then
		refused("POST", "/job/" + timer.getId() + "/execute", "");
		assertThat(management.createJobQuery().jobId(timer.getId()).singleResult().getDuedate()).isEqualTo(late);
		runtime.deleteProcessInstance(waiting.getId(), "the story is over");
	}

	@Test
	@Catalogue(55)
	void norIsADeploymentPutOff() {
		// given
		var later = repository.createDeployment()
			.activateProcessDefinitionsOn(Date.from(Instant.now().plus(Duration.ofDays(30))))
			.addClasspathResource("engine/small-task.bpmn");
		identity.setAuthentication(OPERATOR, List.of(Groups.CAMUNDA_ADMIN));
		// then
		assertThatThrownBy(later::deploy).hasMessage("engine.deployment-begins-later");
	}

	@Test
	@Catalogue(55)
	void inTheWebapps() {
		// given
		var visitor = new Visitor(port);
		visitor.signIn(OPERATOR, PASSWORD);
		visitor.get("/camunda/app/cockpit/default/");

		// when
		var answer = visitor.call("DELETE", ENGINE + "/deployment/" + deployment + "?cascade=true", "", "X-XSRF-TOKEN",
				visitor.cookie("XSRF-TOKEN"), "Accept", "application/json");

		// then
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
		assertThat(answer.body()).contains("不能从引擎的接口删除");
	}

	@Test
	@Catalogue(50)
	void byTheSameKeyFromElsewhere() throws IOException {
		// given
		var before = repository.createProcessDefinitionQuery().processDefinitionKey(SmallTask.KEY).count();

		// then
		assertThat(post(HOSPITAL, "").statusCode()).isIn(401, 403, 404);
		assertThat(post(OPERATOR, "SX01").statusCode()).isEqualTo(400);
		assertThat(post(OPERATOR, "140100").statusCode()).isEqualTo(400);
		assertThat(repository.createProcessDefinitionQuery().processDefinitionKey(SmallTask.KEY).count())
			.isEqualTo(before);
	}

	private HttpResponse<String> post(String login, String tenant) throws IOException {
		var drawn = Files.readString(Path.of("src/test/resources/engine/small-task.bpmn"));
		var diagram = drawn.replace("小任务", "别处的小任务").getBytes(StandardCharsets.UTF_8);
		return new PostedDeployment("elsewhere", "small-task.bpmn", diagram, tenant.isEmpty() ? null : tenant)
			.over(port, login, PASSWORD);
	}

	private void refused(String method, String path, String body) {
		var answer = new Visitor(port).call(method, "/engine-rest" + path, body, "Authorization", basic(OPERATOR),
				"Content-Type", "application/json", "Accept", "application/json");
		assertThat(answer.statusCode()).as(method + " " + path + " " + answer.body()).isEqualTo(422);
		assertThat(answer.body()).contains("不能从引擎的接口删除");
	}

	private static String basic(String login) {
		return "Basic " + Base64.getEncoder().encodeToString((login + ":" + PASSWORD).getBytes());
	}

}
