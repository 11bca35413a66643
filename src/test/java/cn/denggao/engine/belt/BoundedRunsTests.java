package cn.denggao.engine.belt;

import java.util.HashMap;
import java.util.Map;

import cn.denggao.DenggaoTest;
import cn.denggao.input.Catalogue;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** A number of runs that nobody can bear becomes an incident, not an empty memory. */
@DenggaoTest
class BoundedRunsTests {

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	private String deployment;

	@BeforeEach
	void deploy() {
		deployment = repository.createDeployment()
			.source("test")
			.addClasspathResource("engine/many-seats.bpmn")
			.deploy()
			.getId();
	}

	@AfterEach
	void takeItAway() {
		repository.deleteDeployment(deployment, true);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(ints = { 0, -1, 5001, 1_000_000_000 })
	@Catalogue(48)
	void areRefusedWhereTheyAreNotBetweenOneAndFiveThousand(Integer seats) {
		// when
		var instance = started(seats);
		var failure = catchThrowable(() -> run(instance));

		// then
		assertThat(failure).hasMessageContaining("engine.runs-out-of-bounds");
		assertThat(seats(instance)).isZero();

		// when
		while (management.createJobQuery().processInstanceId(instance.getId()).withRetriesLeft().count() > 0) {
			catchThrowable(() -> run(instance));
		}

		// then
		assertThat(runtime.createIncidentQuery().processInstanceId(instance.getId()).count()).isOne();
	}

	@Test
	void areMadeWhereTheyCanBeBorne() {
		var instance = started(3);

		run(instance);

		assertThat(seats(instance)).isEqualTo(3);
	}

	private ProcessInstance started(Integer seats) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("panelSize", seats);
		return runtime.startProcessInstanceByKey("many-seats", variables);
	}

	private void run(ProcessInstance instance) {
		management.executeJob(management.createJobQuery().processInstanceId(instance.getId()).singleResult().getId());
	}

	private long seats(ProcessInstance instance) {
		return runtime.createEventSubscriptionQuery().processInstanceId(instance.getId()).count();
	}

}
