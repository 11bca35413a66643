package cn.denggao.demonstration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.ProjectId;
import cn.denggao.application.StandingClock;
import cn.denggao.approval.AgreedIndicator;
import cn.denggao.approval.AgreementSummary;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.ActingAs;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;
import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.Judgement;
import cn.denggao.review.domain.Mark;
import cn.denggao.review.domain.SubmittingReview;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.WorklistEntry;

import static org.assertj.core.api.Assertions.assertThat;

/** Leads one round through days that are named, and nobody else's work. */
class StraightRun {

	private static final String HELD = "UserTask_DecideHeldTranche";

	private final Rehearsal rehearsal;

	private final Backstage backstage;

	private final Troupe troupe;

	private final ActingAs acting;

	private final Inbox inbox;

	private final RubricDirectory rubrics;

	private final SubmittingReview submitting;

	private final OfficialClock official;

	private RoundId round;

	private StandingClock clock;

	StraightRun(Rehearsal rehearsal, Backstage backstage, Troupe troupe, ActingAs acting, Inbox inbox,
			RubricDirectory rubrics, SubmittingReview submitting, OfficialClock official) {
		this.rehearsal = rehearsal;
		this.backstage = backstage;
		this.troupe = troupe;
		this.acting = acting;
		this.inbox = inbox;
		this.rubrics = rubrics;
		this.submitting = submitting;
		this.official = official;
	}

	void of(RoundId led, StandingClock standing) {
		round = led;
		clock = standing;
	}

	/**
	 * At this local moment everybody does what is open, but not this, until nothing is
	 * left.
	 */
	void on(String moment, String... notYet) {
		clock.at(moment + "+08");
		play(notYet);
	}

	void play(String... notYet) {
		Predicate<WorklistEntry> wanted = task -> !List.of(notYet).contains(task.task()) && !task.task().equals(HELD);
		while (rehearsal.settle(backstage.tasksOf(round).and(wanted)) || paid()) {
			Thread.onSpinWait();
		}
	}

	/** What is held is paid as agreed. */
	private boolean paid() {
		var held = inbox.allOpen()
			.stream()
			.filter(backstage.tasksOf(round))
			.filter(task -> task.task().equals(HELD))
			.findFirst();
		held.ifPresent(task -> troupe.answer(task, Map.of("decision", "PAY", "amount",
				(official.today().getYear() == 2024) ? "1800000" : "1200000", "reason", "经研究同意按任务书拨付。")));
		return held.isPresent();
	}

	/** Elements of the open tasks. */
	List<String> tasks() {
		return inbox.allOpen().stream().filter(backstage.tasksOf(round)).map(WorklistEntry::task).toList();
	}

	/** Each expert of the project hands a sheet with one of these totals in. */
	void score(ProjectId project, List<String> totals) {
		var left = totals.iterator();
		assertThat(backstage.scoring(project)).as("What else is open: %s", tasks())
			.extracting(WorklistEntry::task)
			.hasSameSizeAs(totals)
			.containsOnly("UserTask_ScoreApplication");
		backstage.scoring(project)
			.forEach(task -> acting.run(backstage.expert(task), () -> submitting
				.submit(ReviewId.parse(task.businessKey()), sheet(new BigDecimal(left.next())), true)));
		assertThat(left).isExhausted();
	}

	/** The items in their order, each in full, until the total is reached. */
	private Judgement sheet(BigDecimal total) {
		var left = new BigDecimal[] { total };
		var marks = items().map(item -> {
			var points = left[0].min(item.max());
			left[0] = left[0].subtract(points);
			return new Mark(item.code(), points.toPlainString(), "依据申报材料逐项核对。");
		}).toList();
		return new Judgement(marks, "目标明确，建议支持。", "");
	}

	private Stream<Rubric.Item> items() {
		return rubrics.newest("leading-specialty")
			.orElseThrow()
			.sections()
			.stream()
			.flatMap(section -> section.items().stream())
			.filter(item -> item.scorer() == Rubric.Scorer.EXPERT);
	}

	/** What acceptance measures, of domain §7.4; the others as agreed. */
	static Map<String, BigDecimal> measured(AgreementSummary agreement) {
		var reached = Map.of("CMI", new BigDecimal("1.24"), "ALOS", new BigDecimal("7.90"), "LOW_RISK_MORT",
				new BigDecimal("0.0000"), "OUTFLOW_PROV", new BigDecimal("6.90"));
		return agreement.indicators()
			.stream()
			.collect(Collectors.toMap(AgreedIndicator::code,
					agreed -> reached.getOrDefault(agreed.code(), agreed.termTarget())));
	}

}
