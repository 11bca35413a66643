package cn.denggao.modeling.migration;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;

import cn.denggao.engine.guard.TestApprovals;
import cn.denggao.identity.OpenAccount;
import cn.denggao.identity.OpeningAccounts;
import cn.denggao.identity.Role;
import cn.denggao.input.Catalogue;
import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.migration.domain.CaseLine.Handed;
import cn.denggao.modeling.migration.domain.CaseStatus;
import cn.denggao.modeling.migration.domain.PreviewingMigration;
import cn.denggao.modeling.migration.domain.StepChoice;
import cn.denggao.modeling.migration.domain.Treatment;
import cn.denggao.worklist.Inbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

/** A version in which a step has another id, while cases wait at it. */
class ChangedIdsTests extends LongLife {

	private static final String AUDIT = "UserTask_AuditFunds";

	private static final String RENAMED = "UserTask_Construct";

	@Autowired
	private Inbox inbox;

	@Autowired
	private PreviewingMigration previewing;

	@Autowired
	private OpeningAccounts opening;

	@Autowired
	private JdbcTemplate database;

	@Test
	@Catalogue(51)
	void areToldBeforehandAndMovedOnlyWithAPlaceChosenByHand() {
		// given
		former = deployed("former");
		waitingAt(BUILD, 30);
		present = renamed(BUILD, RENAMED);

		// when
		var impact = AUTHOR.gets(() -> previewing.preview(PROCESS, former, present, List.of()));

		// then
		assertThat(impact.isHindered()).isTrue();
		assertThat(impact.positions()).extracting(one -> one.fault(), one -> one.cases())
			.containsExactly(tuple("modeling.migration.fault.no-place", 30));

		// when
		var hindered = proposed(List.of());
		approve(hindered);
		moveAll();

		// then
		assertThat(AUTHOR.gets(() -> reading.counts(hindered))).containsOnly(entry(CaseStatus.FAILED, 30));
		assertThat(running(former)).isEqualTo(30);

		// when
		var byHand = proposed(List.of(new StepChoice(BUILD, RENAMED, Treatment.NOW)));
		approve(byHand);
		moveAll();

		// then
		assertThat(AUTHOR.gets(() -> reading.counts(byHand))).containsOnly(entry(CaseStatus.MOVED, 30));
		assertThat(tasks.createTaskQuery().processDefinitionKey(PROCESS).taskDefinitionKey(RENAMED).count())
			.isEqualTo(30);
	}

	/** Drawn as a name, or worked out by an expression. */
	@ParameterizedTest
	@ValueSource(strings = { "fund-body", "${reviewerRole}" })
	void goToTheOfficeOfTheStepChosenByHand(String office) {
		// given
		former = deployed("former");
		var project = waitingAt(MIDTERM, 1).get(0);
		var task = tasks.createTaskQuery().processInstanceId(instance(project)).singleResult().getId();
		tasks.claim(task, "officer-7");
		runtime.setVariable(instance(project), "reviewerRole", "fund-body");
		present = audited(office);

		// when
		moved(new StepChoice(MIDTERM, AUDIT, Treatment.NOW));

		// then
		assertThat(running(present)).isOne();
		assertThat(tasks.createTaskQuery().taskId(task).taskCandidateGroup("fund-body-140000").count()).isOne();
		assertThat(tasks.createTaskQuery().taskId(task).taskCandidateGroup("hc-province-140000").count()).isZero();
		assertThat(inbox.find(task, "fund", List.of("fund-body-140000"))).isPresent();
		assertThat(inbox.find(task, "officer-7", List.of("hc-province-140000"))).isEmpty();
	}

	@Test
	void tellsBothOfficesTheReportAndTheAuditThatATaskWasHandedOver() {
		// given
		former = deployed("former");
		var project = waitingAt(MIDTERM, 1).get(0);
		var task = tasks.createTaskQuery().processInstanceId(instance(project)).singleResult().getId();
		tasks.claim(task, "officer-7");
		opening.openIfAbsent(new OpenAccount("fund-of-moved", "孙丽", "140000", Set.of(Role.FUND_BODY),
				"moving-in-small-transactions", "", false));
		present = audited("fund-body");

		// when
		var migration = moved(new StepChoice(MIDTERM, AUDIT, Treatment.NOW));

		// then
		assertThat(database.queryForList(
				"""
						select facts::jsonb ->> 'case' || ' ' || (facts::jsonb ->> 'taken-from') || ' ' || (facts::jsonb ->> 'given-to')
						from audit_entry where subject_id = ? and action = 'modeling.case-moved'""",
				String.class, migration.toString()))
			.containsExactly(project + " officer-7 fund-body-140000");
		assertThat(AUTHOR.gets(() -> reading.cases(migration, CaseStatus.MOVED, 0))).singleElement()
			.satisfies(line -> assertThat(line.of().handed()).containsExactly(new Handed(
					tasks.createTaskQuery().taskId(task).singleResult().getName(), "officer-7", "fund-body-140000")));
		assertThat(tasks.createTaskQuery().taskId(task).singleResult().getName()).startsWith("财务审计");
		assertThat(told(task)).contains("fund-of-moved").doesNotContain("officer-7");
		assertThat(told(task + "-former")).containsExactly("officer-7");
	}

	private List<String> told(String task) {
		return database.queryForList("select recipient from notification_message where dedup_key like ?", String.class,
				"modeling.task-handed-over-%" + task);
	}

	private MigrationId moved(StepChoice choice) {
		var migration = proposed(List.of(choice));
		approve(migration);
		moveAll();
		return migration;
	}

	/** The funds are audited by this office. */
	private int audited(String office) {
		var drawn = "id=\"UserTask_AuditFunds\" name=\"财务审计\" camunda:candidateGroups=\"";
		return renamed(drawn + "hc-province\"", drawn + office + "\"");
	}

	/** The date may have been moved since the timer was set. */
	@Test
	void giveATimerMatchedByHandTheDateItHasNow() {
		// given
		former = deployed("former");
		var project = waitingAt(BUILD, 1).get(0);
		var moved = DUE.plus(Duration.ofDays(30));
		runtime.setVariable(instance(project), "buildDueAt", Date.from(moved));
		present = renamed("Boundary_BuildOverdue", "Boundary_BuildLate");

		// when
		var migration = proposed(List.of(new StepChoice("Boundary_BuildOverdue", "Boundary_BuildLate", Treatment.NOW)));
		approve(migration);
		moveAll();

		// then
		assertThat(running(present)).isOne();
		var timer = management.createJobQuery().processInstanceId(instance(project)).timers().singleResult();
		assertThat(timer.getDuedate().toInstant()).isEqualTo(moved);
	}

	private String instance(String project) {
		return runtime.createProcessInstanceQuery()
			.processDefinitionKey(PROCESS)
			.processInstanceBusinessKey(project)
			.singleResult()
			.getId();
	}

	private int renamed(String before, String after) {
		var diagram = text("modeling/present/long-life.bpmn").replace(before, after);
		TestApprovals.approve(diagram.getBytes(StandardCharsets.UTF_8));
		var deployment = repository.createDeployment().source("test").addString("long-life.bpmn", diagram).deploy();
		return repository.createProcessDefinitionQuery().deploymentId(deployment.getId()).singleResult().getVersion();
	}

}
