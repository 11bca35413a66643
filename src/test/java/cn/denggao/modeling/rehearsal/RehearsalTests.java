package cn.denggao.modeling.rehearsal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import cn.denggao.Acting;
import cn.denggao.DenggaoTest;
import cn.denggao.application.ApplicationStory;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.WritingDraft;
import cn.denggao.modeling.rehearsal.domain.Beginning;
import cn.denggao.modeling.rehearsal.domain.BeginningRehearsal;
import cn.denggao.modeling.rehearsal.domain.Fault;
import cn.denggao.modeling.rehearsal.domain.Findings.At;
import cn.denggao.modeling.rehearsal.domain.Outcome;
import cn.denggao.modeling.rehearsal.domain.PathStep;
import cn.denggao.modeling.rehearsal.domain.ReadingRehearsals;
import cn.denggao.modeling.rehearsal.domain.ReadingRehearsals.Report;
import cn.denggao.modeling.rehearsal.domain.RehearsalStatus;
import cn.denggao.modeling.rehearsal.domain.Sample;
import cn.denggao.modeling.rehearsal.domain.WalkingPaths;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static cn.denggao.modeling.Redrawing.APPROVER;
import static cn.denggao.modeling.Redrawing.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A draft is tried out with an application that is really being reviewed. */
@DenggaoTest
class RehearsalTests {

	private static final String STAGE = "application-stage.bpmn";

	@Autowired
	private ApplicationContext program;

	@Autowired
	private BeginningRehearsal beginning;

	@Autowired
	private WalkingPaths walking;

	@Autowired
	private ReadingRehearsals reading;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ProcessEngineConfigurationImpl engine;

	private Redrawing redrawing;

	private ApplicationStory story;

	private ProjectId project;

	private UUID draft;

	@BeforeEach
	void anApplicationIsReviewed() {
		story = new ApplicationStory(program);
		story.person("prov1", "140000", Role.HC_PROVINCE);
		story.person("provleader", "140000", Role.HC_PROVINCE_LEADER);
		story.department("SX01");
		redrawing = new Redrawing(program);
		project = story.submitted(story.openRound(), "SX01", "03.04");
		draft = redrawing.begin(STAGE);
	}

	@AfterEach
	void giveTheDraftUp() {
		AUTHOR.does(() -> program.getBean(WritingDraft.class).discard(draft, "演练完毕"));
	}

	@Test
	void leavesNothingBehindButItsReportAndOneAuditRow() {
		// given
		var tried = new TriedOut(program);
		var rows = tried.rows();
		var audited = audited();
		var known = Set.copyOf(engine.getDeploymentCache().getProcessDefinitionCache().keySet());
		var deployments = Set.copyOf(engine.getRegisteredDeployments());

		// when
		var report = rehearsed(Beginning.POSITION);

		// then
		assertThat(report.paths()).hasSizeGreaterThan(3);
		assertThat(tried.rows()).isEqualTo(rows);
		assertThat(audited()).isEqualTo(audited + 1);
		assertThat(engine.getDeploymentCache().getProcessDefinitionCache().keySet()).containsAll(known)
			.allMatch(this::isDeployed);
		assertThat(engine.getRegisteredDeployments()).isEqualTo(deployments);
		assertThat(story.openTasks(project)).containsExactly("UserTask_ReviewFormally");
	}

	@Test
	void asksTheRealFormAndTheRealDelegatesFromWhereTheApplicationStands() {
		// when
		var report = rehearsed(Beginning.POSITION);

		// then
		assertThat(report.of().status()).isEqualTo(RehearsalStatus.DONE);
		var first = report.paths().get(0);
		assertThat(first.outcome()).isEqualTo(Outcome.ENDED);
		assertThat(first.steps()).extracting(PathStep::element)
			.containsExactly("UserTask_ReviewFormally", "Gateway_FormalReviewResult", "Gateway_RecommendationNeeded",
					"ServiceTask_RouteReview", "Gateway_ChainDone", "End_ApplicationAccepted");
		assertThat(first.steps().get(0).decision()).isEqualTo("通过");
		assertThat(first.steps().get(0).task().answered()).isTrue();
		assertThat(first.steps().get(0).task().groups()).containsExactly("hc-province-140000");
		assertThat(first.steps().get(0).task().due()).isNotNull();
		assertThat(first.restsOnAssumption()).isFalse();
		assertThat(first.variables()).containsEntry("chainDone", "true").containsEntry("projectId", project.toString());
		assertThat(report.findings().faults()).isEmpty();
		assertThat(report.findings().missed()).containsOnlyKeys("Flow_FormalReviewResult_Again");
	}

	@Test
	void followsEveryFlowFromTheStart() {
		// when
		var report = rehearsed(Beginning.START);

		// then
		assertThat(report.findings().missed().values()).containsExactly("审查结论是什么 →（重新审查）→ 形式审查");
		assertThat(report.findings().faults()).isEmpty();
		assertThat(report.findings().nobodys()).isEmpty();
		assertThat(report.findings().explained()).extracting(At::fault)
			.extracting(Fault::kind)
			.containsOnly(Fault.Kind.PRECONDITION);
		assertThat(report.paths()).extracting(path -> path.last().element())
			.contains("End_ApplicationAccepted", "End_ApplicationRejected", "End_NotRecommended",
					"End_ApplicationLapsed");
	}

	@Test
	void findsAFlowThatNoAnswerLeadsTo() {
		// given
		change(text -> text.replace("${decision == 'REJECT'}", "${decision == 'REFUSE'}"));

		// when
		var report = rehearsed(Beginning.POSITION);

		// then
		assertThat(report.findings().missed()).containsKey("Flow_FormalReviewResult_Reject");
	}

	@Test
	void findsATaskThatNobodyCanTake() {
		// given
		change(text -> text.replaceFirst("(id=\"UserTask_ApproveRejection\"[^>]*candidateGroups=\")[^\"]*",
				"$1hc-nation"));

		// when
		var report = rehearsed(Beginning.POSITION);

		// then
		assertThat(report.findings().nobodys()).extracting(one -> one.step().element())
			.containsExactly("UserTask_ApproveRejection");
	}

	@Test
	void findsAStepThatReadsWhatNobodyHasSet() {
		// given
		change(text -> text.replaceFirst("(id=\"UserTask_ReviewFormally\"[^>]*dueDate=\")[^\"]*",
				"$1\\${correctionDueAt}"));

		// when
		var report = rehearsed(Beginning.START);

		// then
		assertThat(report.paths()).extracting(path -> path.outcome()).contains(Outcome.FAILED);
		assertThat(report.findings().faults()).extracting(one -> one.fault().kind()).containsOnly(Fault.Kind.BROKEN);
	}

	@Test
	void isRefusedForADraftWithErrors() {
		// given
		change(text -> text.replaceFirst("\\$\\{routeReviewDelegate}", "\\${runtimeService}"));

		// then
		assertThatThrownBy(() -> rehearsed(Beginning.POSITION)).isInstanceOf(Refused.class)
			.hasMessage("modeling.rehearsal.has-errors");
	}

	@Test
	void isForThoseWhoEditAndApprove() {
		var officer = Acting.as("prov1", "140000", Role.HC_PROVINCE);

		assertThat(APPROVER.gets(() -> beginning.samples(draft))).isNotEmpty();
		assertThatThrownBy(() -> officer.gets(() -> beginning.samples(draft))).hasMessage("kernel.not-found");
		assertThatThrownBy(() -> officer.gets(() -> beginning.begin(draft, Beginning.START, List.of(sample()))))
			.hasMessage("kernel.not-found");
	}

	@Test
	void givesWayToWhoeverWorksOnTheApplication() {
		// given
		var rehearsal = begun(Beginning.POSITION);

		// when
		transaction.executeWithoutResult(status -> {
			database.queryForList("select 1 from act_ru_execution where id_ = ? for update", sample());
			onAnotherThread(() -> walking.walk(rehearsal));
		});

		// then
		var report = AUTHOR.gets(() -> reading.report(rehearsal));
		assertThat(report.paths()).extracting(path -> path.outcome()).containsOnly(Outcome.BUSY);
		assertThat(report.findings().faults()).isEmpty();
	}

	@Test
	void isShownAsCutOffWhenTheProgramStoppedMeanwhile() {
		// given
		var rehearsal = begun(Beginning.POSITION);
		assertThatThrownBy(() -> begun(Beginning.POSITION)).hasMessage("modeling.rehearsal.another-runs");

		// when
		database.update("update modeling_rehearsal set beat_at = beat_at - interval '1 hour' where id = ?", rehearsal);

		// then
		assertThat(AUTHOR.gets(() -> reading.require(rehearsal)).status()).isEqualTo(RehearsalStatus.CUT_OFF);
		assertThat(rehearsed(Beginning.POSITION).of().status()).isEqualTo(RehearsalStatus.DONE);
	}

	private Report rehearsed(Beginning where) {
		var rehearsal = begun(where);
		walking.walk(rehearsal);
		return AUTHOR.gets(() -> reading.report(rehearsal));
	}

	private UUID begun(Beginning where) {
		return AUTHOR.gets(() -> beginning.begin(draft, where, List.of(sample())));
	}

	/** The process instance of the application. */
	private String sample() {
		var code = story.bean(ProjectDirectory.class).require(project).code();
		return AUTHOR.gets(() -> beginning.samples(draft))
			.stream()
			.filter(sample -> sample.own() && sample.code().equals(code))
			.map(Sample::instance)
			.findFirst()
			.orElseThrow();
	}

	private void change(UnaryOperator<String> change) {
		redrawing.write(draft, change);
	}

	private boolean isDeployed(String definition) {
		return database.queryForObject("select count(*) from act_re_procdef where id_ = ?", Integer.class,
				definition) == 1;
	}

	private long audited() {
		return database.queryForObject("select count(*) from audit_entry", Long.class);
	}

	private static void onAnotherThread(Runnable act) {
		try {
			var thread = new Thread(act);
			thread.start();
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
