package cn.denggao.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.DenggaoTest;
import cn.denggao.engine.guard.TestApprovals;
import cn.denggao.engine.guard.Unguarded;
import cn.denggao.kernel.Refused;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * One province and one programme have definitions of their own, another province has
 * none: each case gets its own, and what runs goes on as it was.
 */
@DenggaoTest
class VariantsTests {

	private static final String WITHOUT = "130000";

	private static final String PROVINCE = "150000";

	private static final String PROGRAMME = "PILOT";

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private FormService forms;

	@Autowired
	private IdentityService identity;

	@Autowired
	private ManagementService management;

	@Autowired
	private ProcessStarts starts;

	@Autowired
	private ProcessMessages messages;

	@Autowired
	private MessageBatches batches;

	@Autowired
	private DecisionTables tables;

	@Autowired
	private DeployedFiles files;

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

	@Test
	void givesACaseItsProgrammesOwnElseItsProvincesElseTheSharedOne() {
		// given
		var shared = newest(null);
		var province = ownTask(PROVINCE, "本省答复");
		var programme = ownTask(PROGRAMME, "本计划答复");

		// when
		var other = started(key(WITHOUT));
		var own = started(key(PROVINCE));
		var pilot = started(key(PROVINCE + "/" + PROGRAMME));

		// then
		assertThat(other.getProcessDefinitionId()).isEqualTo(shared.getId());
		assertThat(own.getProcessDefinitionId()).isEqualTo(province.getId());
		assertThat(pilot.getProcessDefinitionId()).isEqualTo(programme.getId());
		assertThat(List.of(task(other).getName(), task(own).getName(), task(pilot).getName())).containsExactly("答复",
				"本省答复", "本计划答复");
		assertThat(starts.newestVersion(SmallTask.KEY, List.of(PROGRAMME, PROVINCE))).isEqualTo(programme.getVersion());
		assertThat(starts.newestVersion(SmallTask.KEY, List.of(WITHOUT))).isEqualTo(shared.getVersion());
	}

	@Test
	void numbersTheVersionsOfAllOwnersInOneRow() {
		// given
		int shared = newest(null).getVersion();
		int next = files.nextVersion("bpmn", SmallTask.KEY);

		// when
		var own = ownTask(PROVINCE, "一");
		var other = ownTask(PROGRAMME, "二");

		// then
		assertThat(own.getVersion()).isEqualTo(next);
		assertThat(other.getVersion()).isEqualTo(next + 1);
		assertThat(files.nextVersion("bpmn", SmallTask.KEY)).isEqualTo(next + 2);
		assertThat(files.versions("bpmn", SmallTask.KEY, null).get(0).version()).isEqualTo(shared);
		assertThat(files.versions("bpmn", SmallTask.KEY, PROVINCE).get(0).version()).isEqualTo(next);
	}

	@Test
	void leavesRunningCasesWhereTheyAre() {
		// given
		var before = started(key(PROVINCE));

		// when
		var own = ownTask(PROVINCE, "本省答复");
		var during = started(key(PROVINCE));
		withdraw("bpmn", SmallTask.KEY);
		var after = started(key(PROVINCE));

		// then
		assertThat(definitionOf(before)).isEqualTo(newest(null).getId());
		assertThat(definitionOf(during)).isEqualTo(own.getId());
		assertThat(definitionOf(after)).isEqualTo(newest(null).getId());
		forms.submitTaskForm(task(during).getId(), Map.of("decision", "CONFIRM"));
		assertThat(runtime.createProcessInstanceQuery().processInstanceId(during.getId()).count()).isZero();

		// when
		var again = ownTask(PROVINCE, "又有本省答复");

		// then
		assertThat(started(key(PROVINCE)).getProcessDefinitionId()).isEqualTo(again.getId());
	}

	@Test
	void callsAVariantFromASharedCaseAndTheOtherWayRound() {
		// given
		var shared = newest(null);
		var called = ownTask(PROVINCE, "本省答复");
		caller(null, "latest", "");
		caller(PROGRAMME, "latest", "");

		// when
		var fromShared = calledBy(key(PROVINCE));
		var fromSharedWithout = calledBy(key(WITHOUT));
		var fromVariant = calledBy(key(WITHOUT + "/" + PROGRAMME));

		// then
		assertThat(fromShared.getProcessDefinitionId()).isEqualTo(called.getId());
		assertThat(fromSharedWithout.getProcessDefinitionId()).isEqualTo(shared.getId());
		assertThat(fromVariant.getProcessDefinitionId()).isEqualTo(shared.getId());
	}

	@Test
	void callsAFixedVersionWhoeverOwnsIt() {
		// given
		var frozen = newest(null);
		var own = ownTask(PROVINCE, "本省答复");
		ownTask(PROVINCE, "本省后来的答复");
		caller(null, "version", String.valueOf(frozen.getVersion()));

		// then
		assertThat(calledBy(key(PROVINCE)).getProcessDefinitionId()).isEqualTo(frozen.getId());

		// when
		caller(null, "version", String.valueOf(own.getVersion()));

		// then
		assertThat(calledBy(key(WITHOUT)).getProcessDefinitionId()).isEqualTo(own.getId());
	}

	@Test
	void asksInTheFormOfTheCasesOwner() throws IOException {
		// given
		deploy(PROVINCE, "small-answer.form",
				text("engine/small-answer.form").replace("文号", "本省文号")
					.replace("{\"label\": \"否\", \"value\": \"SEND_BACK\"}",
							"{\"label\": \"退\", \"value\": \"SEND_BACK\"}")
					.replace("{\"label\": \"是\", \"value\": \"CONFIRM\"}, ", ""));
		var own = task(started(key(PROVINCE)));
		var other = task(started(key(WITHOUT)));

		// then
		assertThat(formOf(own)).contains("本省文号").doesNotContain("CONFIRM");
		assertThat(formOf(other)).doesNotContain("本省文号").contains("CONFIRM");
		assertThatThrownBy(() -> forms.submitTaskForm(own.getId(), Map.of("decision", "CONFIRM")))
			.isInstanceOf(Refused.class);
		forms.submitTaskForm(own.getId(), Map.of("decision", "SEND_BACK", "documentNo", "内卫医函〔2026〕1号"));
		forms.submitTaskForm(other.getId(), Map.of("decision", "CONFIRM"));
		assertThat(tasks.createTaskQuery().taskId(own.getId()).count()).isZero();
	}

	@Test
	void decidesByTheOwnersTable() {
		// given
		int shared = tables.evaluate("sound-table", List.of(), marks()).version();
		deploy(PROVINCE, "sound-table.dmn", text("guard/sound-table.dmn").replace("<text>\"FAIL\"</text>", "<text>\"PASS\"</text>"));

		// when
		var own = tables.evaluate("sound-table", List.of(PROGRAMME, PROVINCE), marks());
		var other = tables.evaluate("sound-table", List.of(PROGRAMME, WITHOUT), marks());

		// then
		assertThat(own.text("conclusion")).isEqualTo("PASS");
		assertThat(own.version()).isEqualTo(shared + 1);
		assertThat(other.text("conclusion")).isEqualTo("FAIL");
		assertThat(other.version()).isEqualTo(shared);
	}

	@Test
	void tellsCasesOfAllOwnersByOneAndByMany() {
		// given
		deploy(PROVINCE, "told-case.bpmn", text("engine/told-case.bpmn").replace("等消息", "本省等消息"));
		var own = runtime.startProcessInstanceById(newest("told-case", PROVINCE).getId(), key(PROVINCE),
				Map.of("signed", true));
		var shared = runtime.startProcessInstanceById(newest("told-case", null).getId(), key(WITHOUT),
				Map.of("signed", true));

		// when
		messages.tell("engine.Told", own.getBusinessKey());
		work(batches.tellAll("engine.Told", "told-case", List.of(own.getBusinessKey(), shared.getBusinessKey()))
			.orElseThrow());
		messages.tellIfWaiting("engine.Other", shared.getBusinessKey());

		// then
		assertThat(runtime.getActiveActivityIds(own.getId())).containsOnly("Catch_Other");
		assertThat(runtime.getActiveActivityIds(shared.getId())).containsOnly("Catch_Again");
		assertThat(messages.isAwaited("engine.Other", own.getBusinessKey())).isTrue();
	}

	@Test
	void showsAVariantsTaskToTheSamePeopleAsEver() {
		// given
		ownTask(PROVINCE, "本省答复");
		var task = task(started(key(PROVINCE))).getId();
		assertThat(tasks.createTaskQuery().taskId(task).singleResult().getTenantId()).isEqualTo(PROVINCE);

		// when
		identity.setAuthentication("stranger", List.of("hc-province-130000"), List.of(PROVINCE));

		// then
		assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
		assertThatThrownBy(() -> tasks.claim(task, "stranger")).isInstanceOf(AuthorizationException.class);
		assertThatThrownBy(() -> forms.submitTaskForm(task, Map.of("decision", "CONFIRM")))
			.isInstanceOf(AuthorizationException.class);

		// when
		identity.setAuthentication("officer", List.of("hc-province-150000"));

		// then
		assertThat(tasks.createTaskQuery().taskId(task).listPage(0, 10)).hasSize(1);
		tasks.claim(task, "officer");
		forms.submitTaskForm(task, Map.of("decision", "CONFIRM"));
		assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
	}

	@Test
	void takesNoApprovalOfTheSharedOneForSomebodysOwnNorTheOtherWayRound() {
		var changed = text("engine/small-task.bpmn").replace("答复", "另一种答复" + UUID.randomUUID());

		// when
		TestApprovals.approve(changed.getBytes(StandardCharsets.UTF_8));

		// then
		assertThatThrownBy(() -> send(PROVINCE, "small-task.bpmn", changed)).isInstanceOf(ParseException.class);

		// when
		TestApprovals.approve(PROGRAMME, changed.getBytes(StandardCharsets.UTF_8));

		// then
		assertThatThrownBy(() -> send(PROVINCE, "small-task.bpmn", changed)).isInstanceOf(ParseException.class);
		send(null, "small-task.bpmn", changed);
		assertThatThrownBy(() -> send(null, "small-task.bpmn", changed)).isInstanceOf(ParseException.class);
		send(PROGRAMME, "small-task.bpmn", changed);
		assertThat(newest(null).getTenantId()).isNull();
	}

	@Test
	void refusesAVariantOfWhatNobodyShares() {
		assertThatThrownBy(() -> send(PROVINCE, "only-ours.bpmn",
				text("guard/sound-case.bpmn").replace("\"sound-case\"", "\"only-ours\"")))
			.isInstanceOf(ParseException.class)
			.hasMessageContaining("没有通用的“only-ours”");
	}

	private ProcessDefinition ownTask(String owner, String name) {
		deploy(owner, "small-task.bpmn", text("engine/small-task.bpmn").replace("答复", name));
		return newest(owner);
	}

	private void caller(String owner, String binding, String version) {
		var diagram = """
				<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
				<process id="small-caller" isExecutable="true" camunda:historyTimeToLive="P5500D"><startEvent id="s"/>
				<sequenceFlow id="f" sourceRef="s" targetRef="CallActivity_Small"/>
				<callActivity id="CallActivity_Small" calledElement="small-task" camunda:calledElementBinding="%s" %s>
				<extensionElements><camunda:in businessKey="#{execution.processBusinessKey}"/></extensionElements></callActivity></process></definitions>"""
			.formatted(binding, version.isEmpty() ? "" : "camunda:calledElementVersion=\"" + version + "\"");
		Unguarded.doing(engine, () -> send(owner, "small-caller.bpmn", diagram));
	}

	private ProcessInstance calledBy(String key) {
		starts.start(SmallTask.CALLER, key);
		var calling = runtime.createProcessInstanceQuery()
			.processDefinitionKey(SmallTask.CALLER)
			.processInstanceBusinessKey(key)
			.singleResult();
		return runtime.createProcessInstanceQuery().superProcessInstanceId(calling.getId()).singleResult();
	}

	private ProcessInstance started(String key) {
		starts.start(SmallTask.KEY, key);
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult();
	}

	private String definitionOf(ProcessInstance instance) {
		return runtime.createProcessInstanceQuery()
			.processInstanceId(instance.getId())
			.singleResult()
			.getProcessDefinitionId();
	}

	private Task task(ProcessInstance instance) {
		return tasks.createTaskQuery().processInstanceId(instance.getId()).initializeFormKeys().singleResult();
	}

	private String formOf(Task task) throws IOException {
		try (var form = forms.getDeployedTaskForm(task.getId())) {
			return new String(form.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private ProcessDefinition newest(String owner) {
		return newest(SmallTask.KEY, owner);
	}

	private ProcessDefinition newest(String key, String owner) {
		var query = repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion();
		return ((owner == null) ? query.withoutTenantId() : query.tenantIdIn(owner)).singleResult();
	}

	/** The guard looks at it; somebody has approved it. */
	private void deploy(String owner, String name, String content) {
		TestApprovals.approve(owner, content.getBytes(StandardCharsets.UTF_8));
		send(owner, name, content);
	}

	private String send(String owner, String name, String content) {
		var deployment = repository.createDeployment().addString(name, content);
		return ((owner == null) ? deployment : deployment.tenantId(owner)).deploy().getId();
	}

	private void withdraw(String ending, String key) {
		for (var owner : List.of(PROVINCE, PROGRAMME)) {
			files.versions(ending, key, owner).stream().findFirst().ifPresent(files::withdraw);
		}
	}

	private void work(String batch) {
		while (batches.progressOf(batch).isPresent()) {
			management.createJobQuery()
				.withRetriesLeft()
				.listPage(0, 100)
				.stream()
				.filter(job -> jobsOf(batch).contains(job.getJobDefinitionId()))
				.forEach(job -> management.executeJob(job.getId()));
		}
	}

	private List<String> jobsOf(String batch) {
		var found = management.createBatchQuery().batchId(batch).singleResult();
		return (found == null) ? List.of() : List.of(found.getSeedJobDefinitionId(), found.getMonitorJobDefinitionId(),
				found.getBatchJobDefinitionId());
	}

	private static Map<String, Object> marks() {
		return Map.of("score", 50.0, "vetoed", true);
	}

	private static String key(String owners) {
		return owners + (owners.contains("/") ? "/" : "-") + UUID.randomUUID();
	}

	private static String lastPart(String file) {
		return file.substring(file.lastIndexOf('/') + 1);
	}

	private static String text(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
