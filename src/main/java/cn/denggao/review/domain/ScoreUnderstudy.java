package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;
import cn.denggao.review.ReviewId;
import cn.denggao.worklist.DoingTasks;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/**
 * Scores a file in a demonstration: good marks that differ from review to review, but not
 * from one run of the same review to the next.
 */
@DemonstrationOnly
@Component
class ScoreUnderstudy implements Understudy {

	private static final int LOWEST_PERCENT = 82;

	private static final int SPREAD = 15;

	private final Panels panels;

	private final RubricDirectory rubrics;

	private final RoundDirectory rounds;

	private final SubmittingReview submitting;

	private final DoingTasks tasks;

	ScoreUnderstudy(Panels panels, RubricDirectory rubrics, RoundDirectory rounds, SubmittingReview submitting,
			DoingTasks tasks) {
		this.panels = panels;
		this.rubrics = rubrics;
		this.rounds = rounds;
		this.submitting = submitting;
		this.tasks = tasks;
	}

	@Override
	public String process() {
		return "expert-scoring";
	}

	@Override
	public String task() {
		return "UserTask_ScoreApplication";
	}

	@Override
	public void play(WorklistEntry task) {
		var review = ReviewId.parse(task.businessKey());
		if (task.assignee() == null) {
			tasks.claim(task.taskId());
		}
		submitting.submit(review, judgement(review), true);
	}

	private Judgement judgement(ReviewId review) {
		var panel = panels.require(panels.idOf(review));
		var rules = rounds.rules(panel.round()).review();
		var marks = new Marking(rubrics.require(panel.rubric()), rules).items()
			.stream()
			.map(item -> new Mark(item.code(), points(review, item, rules.step()), "材料齐全，个别指标尚有提升空间。"))
			.toList();
		return new Judgement(marks, "基础扎实，目标明确，建议支持。", "");
	}

	private static String points(ReviewId review, Rubric.Item item, BigDecimal step) {
		var percent = LOWEST_PERCENT + Math.floorMod((review + item.code()).hashCode(), SPREAD);
		return item.max()
			.multiply(BigDecimal.valueOf(percent))
			.divide(step.multiply(BigDecimal.valueOf(100)), 0, RoundingMode.HALF_UP)
			.multiply(step)
			.min(item.max())
			.stripTrailingZeros()
			.toPlainString();
	}

}
