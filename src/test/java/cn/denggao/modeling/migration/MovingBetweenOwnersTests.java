package cn.denggao.modeling.migration;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.engine.guard.TestApprovals;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.migration.domain.PreviewingMigration;
import cn.denggao.modeling.migration.domain.ReadingMigrations;
import cn.denggao.modeling.migration.domain.CaseStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * One province puts an audit before the acceptance, another does not: only the first
 * one's cases go to its version, and they can come back.
 */
class MovingBetweenOwnersTests extends LongLife {

	private static final String PROVINCE = "150000";

	private static final String WITHOUT = "130000";

	@Autowired
	private PreviewingMigration previewing;

	@Autowired
	private ReadingMigrations migrations;

	private List<String> own;

	private List<String> others;

	@BeforeEach
	void twoProvincesRunTheSharedOne() {
		former = deployed("former");
		own = running(PROVINCE, 3);
		others = running(WITHOUT, 2);
		present = deployedFor(PROVINCE);
	}

	@Test
	void movesOnlyTheCasesOfTheOwnerToItsVersion() {
		// given
		var impact = AUTHOR.gets(() -> previewing.preview(PROCESS, former, present, List.of()));
		assertThat(impact.running()).isEqualTo(3);
		assertThat(impact.isHindered()).isFalse();

		// when
		var migration = proposed(List.of());
		approve(migration);
		moveAll();

		// then
		assertThat(AUTHOR.gets(() -> migrations.counts(migration))).containsOnly(Map.entry(CaseStatus.MOVED, 3));
		assertThat(own).allSatisfy(key -> assertThat(versionOf(key)).isEqualTo(present));
		assertThat(others).allSatisfy(key -> assertThat(versionOf(key)).isEqualTo(former));
		assertThat(dueDates(own.get(0))).containsExactly(Date.from(DUE));

		// when
		management.executeJob(management.createJobQuery()
			.processInstanceId(
					runtime.createProcessInstanceQuery().processInstanceBusinessKey(own.get(0)).singleResult().getId())
			.timers()
			.singleResult()
			.getId());
		tasks.complete(taskOf(own.get(0)));

		// then
		assertThat(dueDates(own.get(0))).isEmpty();
		assertThat(tasks.createTaskQuery().processInstanceBusinessKey(own.get(0)).count()).isPositive();
	}

	@Test
	void bringsThemBackToTheSharedOne() {
		// given
		approve(proposed(List.of()));
		moveAll();

		// when
		var back = AUTHOR.gets(() -> proposing.propose(PROCESS, present, former, "本省不再单独办", List.of()));
		approve(back);
		moveAll();

		// then
		assertThat(AUTHOR.gets(() -> migrations.counts(back))).containsOnly(Map.entry(CaseStatus.MOVED, 3));
		assertThat(running(present)).isZero();
		assertThat(running(former)).isEqualTo(5);
		assertThat(dueDates(own.get(0))).containsExactly(Date.from(DUE));
	}

	@Test
	void movesNobodyFromOneOwnerToAnother() {
		int another = deployedFor("PILOT");

		assertThatThrownBy(() -> AUTHOR.gets(() -> proposing.propose(PROCESS, present, another, "换一个", List.of())))
			.isInstanceOfSatisfying(Refused.class,
					refused -> assertThat(refused.key()).isEqualTo("modeling.migration.other-owner"));
	}

	@Test
	void offersTheNewestOfEachOwner() {
		int another = deployedFor("PILOT");

		assertThat(AUTHOR.gets(() -> previewing.versions(PROCESS))).extracting(version -> version.version())
			.contains(former, present, another);
	}

	private int deployedFor(String owner) {
		var content = text("modeling/present/long-life.bpmn");
		TestApprovals.approve(owner, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		var deployment = repository.createDeployment()
			.source("test")
			.tenantId(owner)
			.addString("long-life.bpmn", content)
			.deploy();
		return repository.createProcessDefinitionQuery().deploymentId(deployment.getId()).singleResult().getVersion();
	}

	private List<String> running(String province, int cases) {
		var keys = new ArrayList<String>();
		for (var one = 0; one < cases; one++) {
			var key = province + "-" + UUID.randomUUID();
			runtime.createProcessInstanceById(definition(former))
				.businessKey(key)
				.setVariables(Map.of("projectId", UUID.randomUUID().toString(), "buildDueAt", Date.from(DUE)))
				.startBeforeActivity(BUILD)
				.execute();
			keys.add(key);
		}
		return keys;
	}

	private int versionOf(String key) {
		var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult();
		return repository.getProcessDefinition(instance.getProcessDefinitionId()).getVersion();
	}

	private String taskOf(String key) {
		return tasks.createTaskQuery().processInstanceBusinessKey(key).taskDefinitionKey(BUILD).singleResult().getId();
	}

	private List<Date> dueDates(String key) {
		var instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult();
		return management.createJobQuery()
			.processInstanceId(instance.getId())
			.timers()
			.list()
			.stream()
			.map(timer -> timer.getDuedate())
			.map(due -> new Date(due.getTime()))
			.toList();
	}

}
