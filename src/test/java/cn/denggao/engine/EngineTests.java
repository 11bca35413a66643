package cn.denggao.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.guard.Unguarded;
import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DenggaoTest
class EngineTests {

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private TaskService tasks;

	@Autowired
	private FormService forms;

	@Autowired
	private IdentityService identity;

	@Autowired
	private HistoryService history;

	@Autowired
	private ProcessStarts starts;

	@Autowired
	private SmallTask.Received received;

	@Autowired
	private JdbcTemplate database;

	private final String key = "140000-" + UUID.randomUUID();

	@BeforeEach
	void deploy() {
		repository.createDeployment()
			.name("small")
			.source("test")
			.enableDuplicateFiltering(false)
			.addClasspathResource("engine/small-task.bpmn")
			.addClasspathResource("engine/small-answer.form")
			.deploy();
	}

	@AfterEach
	void signOut() {
		identity.clearAuthentication();
	}

	@Test
	void writesTheNarrowedGroupAndNeverTheBareRole() {
		// when
		var task = started();

		// then
		assertThat(tasks.getIdentityLinksForTask(task)).extracting(IdentityLink::getGroupId)
			.containsExactly("hc-province-140000");
	}

	@Test
	void keepsTheWorklistInStepWithTheTask() {
		// when
		var task = started();

		// then
		assertThat(principals(task)).containsExactly("hc-province-140000");

		// when
		tasks.claim(task, "officer");

		// then
		assertThat(principals(task)).containsExactly("hc-province-140000", "officer");

		// when
		forms.submitTaskForm(task, Map.of("decision", "CONFIRM"));

		// then
		assertThat(principals(task)).isEmpty();
	}

	@Test
	void letsDecisionsIntoTheEngineAndTextsOnlyToTheUseCase() {
		// given
		var task = started();

		// when
		forms.submitTaskForm(task, Map.of("decision", "CONFIRM", "reason", "金丝雀" + key));

		// then
		assertThat(received.answers).last()
			.satisfies(answer -> assertThat(answer.text("reason")).contains("金丝雀" + key));
		assertThat(history.createHistoricVariableInstanceQuery().variableName("decision").list())
			.extracting(variable -> variable.getValue())
			.contains("CONFIRM");
		assertThat(history.createHistoricVariableInstanceQuery().variableName("reason").count()).isZero();
	}

	@Test
	void refusesUndeclaredFieldsAndForeignOptions() {
		// given
		var task = started();

		// then
		assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("decision", "CONFIRM", "budgetApproved", "true")))
			.isInstanceOf(Refused.class);
		assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("decision", "ANYTHING")))
			.isInstanceOf(Refused.class);
		assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("reason", "没有决定"))).isInstanceOf(Refused.class);
		assertThat(tasks.createTaskQuery().taskId(task).count()).isEqualTo(1);
	}

	@Test
	void opensAFormWithoutTheDecisionOfTheTaskBefore() {
		// when
		starts.start(SmallTask.KEY, key, Map.entry("decision", "CONFIRM"));

		// then
		assertThat(forms.getTaskFormVariables(task()).getValueTyped("decision").getValue()).isNull();
	}

	@Test
	void showsATaskToItsCandidatesAndLetsOnlyThemWork() {
		// given
		var task = started();

		// when
		identity.setAuthentication("stranger", List.of("hc-province-130000"));

		// then
		assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
		assertThatThrownBy(() -> tasks.claim(task, "stranger")).isInstanceOf(AuthorizationException.class);
		assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("decision", "CONFIRM")))
			.isInstanceOf(AuthorizationException.class);

		// when
		identity.setAuthentication("officer", List.of("hc-province-140000"));

		// then
		assertThat(tasks.createTaskQuery().taskId(task).listPage(0, 10)).hasSize(1);
		tasks.claim(task, "officer");
		forms.submitTaskForm(task, Map.of("decision", "SEND_BACK", "documentNo", "晋卫医函〔2026〕15号"));
		assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
	}

	@Test
	void closesATaskToAColleagueOnceItIsClaimed() {
		// given
		var task = started();
		identity.setAuthentication("officer", List.of("hc-province-140000"));
		tasks.claim(task, "officer");

		// when
		identity.setAuthentication("colleague", List.of("hc-province-140000"));

		// then
		assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("decision", "CONFIRM")))
			.isInstanceOf(AuthorizationException.class);
	}

	@Test
	void writesNoAuthorizationRowForATask() {
		// when
		var task = started();
		tasks.claim(task, "officer");

		// then
		assertThat(database.queryForObject("select count(*) from act_ru_authorization where resource_id_ = ?",
				Integer.class, task))
			.isZero();
	}

	@Test
	void refusesDiagramsThatWouldRunCode() {
		for (var attack : List.of("camunda:expression=\"${''.getClass()}\"", "camunda:class=\"java.lang.Object\"")) {
			// given
			var diagram = """
					<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
					<process id="attack" isExecutable="true" camunda:historyTimeToLive="P5500D"><startEvent id="s"/>
					<sequenceFlow id="f" sourceRef="s" targetRef="t"/><serviceTask id="t" %s/></process></definitions>"""
				.formatted(attack);

			// then
			assertThatThrownBy(() -> deployUnguarded(diagram)).isInstanceOf(ParseException.class);
		}
	}

	@Test
	void hidesReflectionAndForeignBeansFromExpressions() {
		for (var attack : List.of("${''.getClass().forName('java.lang.System')}", "${dataSource}",
				"${execution.processEngineServices}")) {
			// given
			var diagram = """
					<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
					<process id="attack" isExecutable="true" camunda:historyTimeToLive="P5500D"><startEvent id="s"/>
					<sequenceFlow id="f" sourceRef="s" targetRef="t"/><serviceTask id="t" camunda:delegateExpression="%s"/></process></definitions>"""
				.formatted(attack);
			deployUnguarded(diagram);

			// then
			assertThatThrownBy(() -> starts.start("attack", "1")).rootCause().hasMessageStartingWith("A diagram ");
		}
	}

	private void deployUnguarded(String diagram) {
		Unguarded.doing(engine, () -> repository.createDeployment().addString("attack.bpmn", diagram).deploy());
	}

	private String started() {
		starts.start(SmallTask.KEY, key);
		return task();
	}

	private String task() {
		return tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult().getId();
	}

	private List<String> principals(String task) {
		return database.queryForList("select principal from worklist_entry where task_id = ? order by principal",
				String.class, task);
	}

}
