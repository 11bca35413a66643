package cn.denggao.review;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.denggao.Acting;
import cn.denggao.application.ProjectId;
import cn.denggao.engine.ProcessStarts;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.review.domain.HoldingDraw;
import cn.denggao.review.domain.Judgement;
import cn.denggao.review.domain.Mark;
import cn.denggao.review.domain.SubmittingReview;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells the story of panels: who applies, who is drawn, who declares and scores. */
@TestComponent
class PanelStory {

	static final Acting OFFICER = Acting.as("review-officer", "140000", Role.HC_PROVINCE);

	static final Acting SUPERVISOR = Acting.as("review-supervisor", "140000", Role.SUPERVISOR);

	private final PaperRound rounds;

	private final PaperProjects projects;

	private final PreparingPanel preparing;

	private final RoundPanels panels;

	private final HoldingDraw holding;

	private final RegisteringExpert registering;

	private final SubmittingReview submitting;

	private final ProcessStarts starts;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final FormService forms;

	private final ManagementService management;

	private final HistoryService history;

	private final JdbcTemplate database;

	PanelStory(PaperRound rounds, PaperProjects projects, PreparingPanel preparing, RoundPanels panels,
			HoldingDraw holding, RegisteringExpert registering, SubmittingReview submitting, ProcessStarts starts,
			RuntimeService runtime, TaskService tasks, FormService forms, ManagementService management,
			HistoryService history, JdbcTemplate database) {
		this.rounds = rounds;
		this.projects = projects;
		this.preparing = preparing;
		this.panels = panels;
		this.holding = holding;
		this.registering = registering;
		this.submitting = submitting;
		this.starts = starts;
		this.runtime = runtime;
		this.tasks = tasks;
		this.forms = forms;
		this.management = management;
		this.history = history;
		this.database = database;
	}

	RoundId aRound(RoundRules.Review rules) {
		return rounds.open(rules, new RoundRules.Versions(starts.newestVersion("review-stage", List.of()),
				starts.newestVersion("expert-scoring", List.of())));
	}

	/** Experts with logins {@code <prefix>-1} … of different employers outside. */
	void experts(String prefix, String specialty, int count) {
		IntStream.rangeClosed(1, count)
			.forEach(n -> registering.register(new RegisterExpert(prefix + "-" + n, "专家" + n, "主任医师", true,
					Set.of(specialty), prefix + " employer " + n, "110000", 1970, List.of())));
	}

	/** A recommended project whose panel waits in the engine. */
	PanelId aWaitingPanel(RoundId round, ProjectId project) {
		var panel = preparing.prepare(PanelPurpose.APPLICATION, project, round, 1).panel();
		startStage(panel, project);
		return panel;
	}

	void startStage(PanelId panel, ProjectId project) {
		starts.start("review-stage", panel.toString(), Map.entry("panelId", panel.toString()),
				Map.entry("projectId", project.toString()));
	}

	/**
	 * One running panel of a specialty of its own, with this many experts in the pool.
	 */
	Running aRunningPanel(RoundRules.Review rules, int pool) {
		var specialty = "S" + UUID.randomUUID();
		var prefix = "e" + UUID.randomUUID().toString().substring(0, 8);
		experts(prefix, specialty, pool);
		var round = aRound(rules);
		var project = projects.recommended(round, "SX01", "leader-" + prefix, specialty);
		var panel = aWaitingPanel(round, project);
		drawAndRelease(round);
		return new Running(round, project, panel);
	}

	/** The round comes to its draw, and this person holds it. */
	void draw(Acting who, RoundId round) {
		if (openTasks(round, "UserTask_DrawExperts") == 0) {
			runtime.createProcessInstanceByKey("programme-round")
				.businessKey(round.toString())
				.setVariable("roundId", round.toString())
				.startBeforeActivity("UserTask_DrawExperts")
				.execute();
		}
		who.does(() -> holding.hold(round, "曲鹤鸣"));
	}

	private long openTasks(Object key, String element) {
		return tasks.createTaskQuery().processInstanceBusinessKey(key.toString()).taskDefinitionKey(element).count();
	}

	void drawAndRelease(RoundId round) {
		draw(OFFICER, round);
		SUPERVISOR.does(() -> panels.confirm(round));
		panels.release(round);
		deliver();
	}

	/** Runs batches and other jobs that need no date, until none is left. */
	void deliver() {
		for (var job = nextJob(); job != null; job = nextJob()) {
			management.executeJob(job);
		}
	}

	private String nextJob() {
		return management.createJobQuery()
			.executable()
			.messages()
			.withRetriesLeft()
			.list()
			.stream()
			.map(job -> job.getId())
			.findFirst()
			.orElse(null);
	}

	/** Runs the one timer of this element in the case. */
	void fire(Object businessKey, String element) {
		var instance = runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey.toString())
			.singleResult();
		var timer = management.createJobQuery()
			.processInstanceId(instance.getId())
			.timers()
			.activityId(element)
			.singleResult();
		management.executeJob(timer.getId());
	}

	List<ReviewId> openReviews(PanelId panel) {
		return database.queryForList(
				"select id from review_review where panel_id = ? and status in ('INVITED', 'CONFLICT_FREE') order by seat",
				UUID.class, panel.value())
			.stream()
			.map(ReviewId::new)
			.toList();
	}

	String codeOf(PanelId panel) {
		return database.queryForObject("select code from review_panel where id = ?", String.class, panel.value());
	}

	String expertOf(ReviewId review) {
		return database.queryForObject("select expert from review_review where id = ?", String.class, review.value());
	}

	void movesTo(String expert, String employer) {
		database.update("update review_expert set employer = ? where login = ?", employer, expert);
	}

	String statusOf(ReviewId review) {
		return database.queryForObject("select status from review_review where id = ?", String.class, review.value());
	}

	BigDecimal totalOf(ReviewId review) {
		return database.queryForObject("select total from review_review where id = ?", BigDecimal.class,
				review.value());
	}

	Acting authorOf(ReviewId review) {
		return Acting.as(expertOf(review), "140000", Role.EXPERT);
	}

	void declareFree(ReviewId review) {
		answer(review, "UserTask_DeclareConflicts", authorOf(review), Map.of("conflict", "NONE", "pledge", true));
	}

	void declareConflict(ReviewId review, String kinds) {
		answer(review, "UserTask_DeclareConflicts", authorOf(review),
				Map.of("conflict", "DECLARED", "relations", kinds, "pledge", true));
	}

	void answer(Object key, String element, Acting who, Map<String, Object> fields) {
		who.does(() -> forms.submitTaskForm(task(key, element).getId(), fields));
	}

	Task task(Object key, String element) {
		return tasks.createTaskQuery()
			.processInstanceBusinessKey(key.toString())
			.taskDefinitionKey(element)
			.singleResult();
	}

	void submit(ReviewId review, String total) {
		authorOf(review).does(() -> submitting.submit(review, sheet(total), true));
	}

	void score(ReviewId review, String total) {
		declareFree(review);
		submit(review, total);
	}

	void claim(ReviewId review, String element) {
		authorOf(review).does(() -> tasks.claim(task(review, element).getId(), expertOf(review)));
	}

	/** The different last instants of these reviews. */
	Set<Instant> dueOf(List<ReviewId> reviews) {
		return reviews.stream()
			.map(review -> database.queryForObject("select due_at from review_review where id = ?", Timestamp.class,
					review.value()))
			.map(Timestamp::toInstant)
			.collect(Collectors.toSet());
	}

	boolean waitsForTimer(ReviewId review, String element, Instant due) {
		return management.createJobQuery()
			.timers()
			.activityId(element)
			.list()
			.stream()
			.anyMatch(timer -> timer.getProcessInstanceId().equals(historicInstance(review))
					&& timer.getDuedate().toInstant().equals(due));
	}

	/** The instance of a case, running or ended. */
	String historicInstance(Object businessKey) {
		return history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey.toString())
			.singleResult()
			.getId();
	}

	/** A sheet of the paper rubric with this total. */
	static Judgement sheet(String total) {
		var left = new BigDecimal(total);
		var base = left.subtract(new BigDecimal("40")).max(BigDecimal.ZERO);
		var team = base.min(new BigDecimal("60"));
		var rest = left.subtract(team);
		var first = rest.min(new BigDecimal("20"));
		return new Judgement(List.of(mark("B1", first), mark("B2", rest.subtract(first)), mark("T1", team)), "意见", "");
	}

	private static Mark mark(String item, BigDecimal points) {
		return new Mark(item, points.toPlainString(), "理由");
	}

	/** A panel whose experts have been called. */
	record Running(RoundId round, ProjectId project, PanelId panel) {
	}

}
