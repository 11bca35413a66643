package cn.denggao.engine;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.identity.web.Visitor;
import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.IdentityService;
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
 * What is suspended meets no deadline, so nobody suspends anything by the engine's API,
 * not even an operator; what once was suspended may go on.
 */
@DenggaoTest
class NothingSuspendedTests {

	private static final String PASSWORD = "correct-horse-battery-9";

	private static final String OPERATOR = "away-operator";

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private IdentityService identity;

	@Autowired
	private ProcessStarts starts;

	@Autowired
	private OpeningAccounts accounts;

	@LocalServerPort
	private int port;

	private String definition;

	private String instance;

	@BeforeEach
	void aCaseRuns() {
		accounts.openIfAbsent(new OpenAccount(OPERATOR, "卫雁北", "140000", Set.of(Role.SYS_ADMIN), PASSWORD, "", false));
		repository.createDeployment().source("test").addClasspathResource("engine/small-task.bpmn").deploy();
		var key = "140000-" + UUID.randomUUID();
		starts.start(SmallTask.KEY, key);
		var running = runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult();
		instance = running.getId();
		definition = running.getProcessDefinitionId();
	}

	@AfterEach
	void itStillRuns() {
		identity.clearAuthentication();
		var running = runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
		assertThat(running.isSuspended()).isFalse();
		assertThat(repository.getProcessDefinition(definition).isSuspended()).isFalse();
		runtime.deleteProcessInstance(instance, "the story is over");
	}

	@Test
	@Catalogue(55)
	void byWhomeverTheEngineKnows() {
		identity.setAuthentication(OPERATOR, List.of(Groups.CAMUNDA_ADMIN));
		Stream
			.<ThrowingCallable>of(() -> runtime.suspendProcessInstanceById(instance),
					() -> runtime.suspendProcessInstanceByProcessDefinitionKey(SmallTask.KEY),
					() -> runtime.updateProcessInstanceSuspensionState().byProcessInstanceIds(instance).suspend(),
					() -> runtime.updateProcessInstanceSuspensionState().byProcessInstanceIds(instance).suspendAsync(),
					() -> repository.suspendProcessDefinitionById(definition),
					() -> repository.suspendProcessDefinitionByKey(SmallTask.KEY, true, new Date()))
			.forEach(attempt -> assertThatThrownBy(attempt).isInstanceOf(Refused.class)
				.hasMessage("engine.only-by-portal"));
	}

	@Test
	@Catalogue(55)
	void overTheRestApi() {
		var several = "{\"suspended\":true,\"processInstanceIds\":[\"" + instance + "\"]}";
		refused("PUT", "/process-instance/" + instance + "/suspended", "{\"suspended\":true}");
		refused("PUT", "/process-instance/suspended", several);
		refused("POST", "/process-instance/suspended-async", several);
		refused("PUT", "/process-definition/" + definition + "/suspended",
				"{\"suspended\":true,\"includeProcessInstances\":true}");
		refused("PUT", "/process-definition/suspended", "{\"processDefinitionKey\":\"" + SmallTask.KEY
				+ "\",\"suspended\":true,\"executionDate\":\"2037-01-01T00:00:00.000+0800\"}");
	}

	@Test
	void exceptToGoOn() {
		// given
		runtime.suspendProcessInstanceById(instance);
		// when
		var answer = asked("PUT", "/process-instance/" + instance + "/suspended", "{\"suspended\":false}");
		// then
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
	}

	private void refused(String method, String path, String body) {
		var answer = asked(method, path, body);
		assertThat(answer.statusCode()).as(method + " " + path + " " + answer.body()).isEqualTo(422);
		assertThat(answer.body()).contains("不能从引擎的接口删除");
	}

	private HttpResponse<String> asked(String method, String path, String body) {
		return new Visitor(port).call(method, "/engine-rest" + path, body, "Authorization", basic(), "Content-Type",
				"application/json", "Accept", "application/json");
	}

	private static String basic() {
		return "Basic " + Base64.getEncoder().encodeToString((OPERATOR + ":" + PASSWORD).getBytes());
	}

}
