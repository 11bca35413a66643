package cn.denggao.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.DenggaoTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@DenggaoTest
class MessageBatchesTests {

	private static final String PROCESS = "told-case";

	private static final String MESSAGE = "engine.Told";

	@Autowired
	private MessageBatches batches;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private HistoryService history;

	@BeforeEach
	void deploy() {
		repository.createDeployment()
			.name("told")
			.source("test")
			.enableDuplicateFiltering(true)
			.addClasspathResource("engine/told-case.bpmn")
			.deploy();
	}

	@Test
	void tellsEveryCaseThatWaits() {
		// given
		var cases = Stream.generate(() -> started(false)).limit(3).toList();

		// when
		tellAll(cases);

		// then
		assertThat(cases).allSatisfy(each -> assertThat(waitsOf(each)).containsExactly("Catch_Other"));
	}

	@Test
	void readsTheVariablesOfEachCaseForItself() {
		// given
		var once = started(false);
		var twice = started(true);

		// when
		tellAll(List.of(once, twice));

		// then
		assertThat(waitsOf(once)).containsExactly("Catch_Other");
		assertThat(waitsOf(twice)).containsExactlyInAnyOrder("Catch_Again", "Catch_Other");

		// when
		tellAll(List.of(once, twice));

		// then
		assertThat(waitsOf(twice)).containsExactly("Catch_Other");
	}

	@Test
	void passesOverCasesThatSleepOrHaveGoneOn() {
		// given
		var gone = started(false);
		var asleep = started(false);
		var awake = started(false);
		var batch = batches.tellAll(MESSAGE, PROCESS, List.of(gone, asleep, awake)).orElseThrow();
		runtime.createMessageCorrelation(MESSAGE).processInstanceBusinessKey(gone).correlate();
		runtime.createMessageCorrelation("engine.Other").processInstanceBusinessKey(gone).correlate();
		runtime.suspendProcessInstanceById(instanceOf(asleep));

		// when
		work(batch);

		// then
		assertThat(waitsOf(asleep)).containsExactlyInAnyOrder("Catch_Told", "Catch_Other");
		assertThat(waitsOf(awake)).containsExactly("Catch_Other");
	}

	@Test
	void endsACaseWhoseLastWaitItIs() {
		// given
		var last = started(false);
		var instance = instanceOf(last);
		runtime.createMessageCorrelation("engine.Other").processInstanceBusinessKey(last).correlate();

		// when
		tellAll(List.of(last));

		// then
		assertThat(history.createHistoricProcessInstanceQuery().processInstanceId(instance).finished().count())
			.isEqualTo(1);
		assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(instance).unfinished().count())
			.isZero();
	}

	private String started(boolean again) {
		var key = UUID.randomUUID().toString();
		runtime.startProcessInstanceByKey(PROCESS, key, Map.of("signed", again));
		return key;
	}

	private void tellAll(List<String> cases) {
		work(batches.tellAll(MESSAGE, PROCESS, cases).orElseThrow());
	}

	private void work(String id) {
		var batch = management.createBatchQuery().batchId(id).singleResult();
		for (var step : List.of(batch.getSeedJobDefinitionId(), batch.getBatchJobDefinitionId(),
				batch.getMonitorJobDefinitionId())) {
			management.createJobQuery()
				.jobDefinitionId(step)
				.list()
				.stream()
				.map(Job::getId)
				.forEach(management::executeJob);
		}
		assertThat(batches.progressOf(id)).isEmpty();
	}

	private String instanceOf(String key) {
		return runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult().getId();
	}

	private List<String> waitsOf(String key) {
		return runtime.createEventSubscriptionQuery()
			.processInstanceId(instanceOf(key))
			.list()
			.stream()
			.map(each -> each.getActivityId())
			.toList();
	}

}
