package cn.denggao.modeling.migration;

import java.util.List;
import java.util.Map;

import cn.denggao.kernel.Refused;
import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.migration.domain.CaseStatus;
import cn.denggao.modeling.migration.domain.MigrationStatus;
import cn.denggao.modeling.migration.domain.PreviewingMigration;
import cn.denggao.modeling.migration.domain.StepChoice;
import cn.denggao.modeling.migration.domain.Treatment;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

/** Scenario 19 of the domain page, with its numbers: 212 + 61 + 27 = 300. */
class RunningCasesMoveTests extends LongLife {

	private static final List<StepChoice> CHOICES = List.of(new StepChoice(BUILD, BUILD, Treatment.NOW),
			new StepChoice(MIDTERM, MIDTERM, Treatment.WHEN_LEFT),
			new StepChoice(ACCEPTANCE, ACCEPTANCE, Treatment.STAY));

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private PreviewingMigration previewing;

	private List<String> building;

	private List<String> inspected;

	@BeforeEach
	void threeHundredProjectsRun() {
		former = deployed("former");
		building = waitingAt(BUILD, 212);
		inspected = waitingAt(MIDTERM, 61);
		waitingAt(ACCEPTANCE, 27);
		present = deployed("present");
	}

	@Test
	void showsBeforehandWhatWouldBecomeOfEachOfThem() {
		// when
		var impact = AUTHOR.gets(() -> previewing.preview(PROCESS, former, present, CHOICES));

		// then
		assertThat(impact.running()).isEqualTo(300);
		assertThat(impact.cases(Treatment.NOW)).isEqualTo(212);
		assertThat(impact.cases(Treatment.WHEN_LEFT)).isEqualTo(61);
		assertThat(impact.cases(Treatment.STAY)).isEqualTo(27);
		assertThat(impact.isHindered()).isFalse();
		assertThat(impact.steps()).extracting(step -> step.former().id(), step -> step.match())
			.containsExactlyInAnyOrder(tuple(BUILD, "equal"), tuple(MIDTERM, "renamed"), tuple(ACCEPTANCE, "equal"));
		assertThat(running(present)).isZero();
	}

	@Test
	void movesSomeAtOnceSomeWhenTheyHaveLeftAndLeavesTheRest() {
		// given
		var troubled = building.subList(0, 3);
		troubled.forEach(this::letATimerFail);
		var claimed = building.get(7);
		tasks.claim(task(claimed), "officer-7");

		// when
		var migration = proposed(CHOICES);
		approve(migration);
		moveAll();

		// then
		assertThat(counts(migration)).containsOnly(entry(CaseStatus.MOVED, 209), entry(CaseStatus.FAILED, 3),
				entry(CaseStatus.WAITING, 61), entry(CaseStatus.STAYING, 27));
		assertThat(running(present)).isEqualTo(209);
		assertThat(running(former)).isEqualTo(91);
		assertThat(tasks.createTaskQuery().taskId(task(claimed)).singleResult().getAssignee()).isEqualTo("officer-7");
		assertThat(timer(claimed).getDuedate().toInstant()).isEqualTo(DUE);

		// when
		troubled.forEach(this::mendTheTimer);
		AUTHOR.does(() -> deciding.retry(migration));
		moveAll();

		// then
		assertThat(counts(migration)).containsEntry(CaseStatus.MOVED, 212).doesNotContainKey(CaseStatus.FAILED);

		// when
		inspected.forEach(project -> tasks.complete(task(project)));
		moveAll();

		// then
		assertThat(counts(migration)).containsOnly(entry(CaseStatus.MOVED, 273), entry(CaseStatus.STAYING, 27));
		assertThat(running(present)).isEqualTo(273);
		assertThat(running(former)).isEqualTo(27);
		var report = AUTHOR.gets(() -> reading.require(migration));
		assertThat(report.status()).isEqualTo(MigrationStatus.DONE);
		assertThat(report.author()).isEqualTo("operator1");
		assertThat(report.approverName()).isEqualTo("operator2");
		assertThat(database.queryForList("select action || ' ' || login from audit_entry where subject_id = ? "
				+ "and action <> 'modeling.case-moved' order by seq", String.class, migration.toString()))
			.containsExactly("modeling.migration-proposed operator1", "modeling.migration-approved operator2",
					"modeling.migration-retried operator1", "modeling.migration-finished system");
		assertThat(database.queryForObject(
				"select count(*) from audit_entry where subject_id = ? and action = 'modeling.case-moved'",
				Integer.class, migration.toString()))
			.isEqualTo(273);
		assertThat(report.runningBefore()).isEqualTo(300);
		assertThat(report.runningAfter()).isEqualTo(300);
	}

	@Test
	void letsNobodyApproveTheirOwnMigration() {
		// given
		var migration = proposed(CHOICES);

		// when
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> AUTHOR.does(() -> deciding.approve(migration)))
			.satisfies(refused -> assertThat(refused.key()).isEqualTo("modeling.migration.own"));

		// then
		assertThat(moving.moveSome()).isZero();
		AUTHOR.does(() -> proposing.withdraw(migration));
	}

	private Map<CaseStatus, Integer> counts(MigrationId migration) {
		return AUTHOR.gets(() -> reading.counts(migration));
	}

	private void letATimerFail(String project) {
		management.setJobRetries(timer(project).getId(), 0);
	}

	private void mendTheTimer(String project) {
		management.setJobRetries(timer(project).getId(), 3);
	}

	private Job timer(String project) {
		return management.createJobQuery().processInstanceId(instance(project)).timers().singleResult();
	}

	private String instance(String project) {
		return runtime.createProcessInstanceQuery()
			.processDefinitionKey(PROCESS)
			.processInstanceBusinessKey(project)
			.singleResult()
			.getId();
	}

	private String task(String project) {
		return tasks.createTaskQuery().processInstanceBusinessKey(project).singleResult().getId();
	}

}
