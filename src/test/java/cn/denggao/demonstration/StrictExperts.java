package cn.denggao.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;

import cn.denggao.application.ProjectId;
import cn.denggao.identity.ActingAs;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;
import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.Judgement;
import cn.denggao.review.domain.Mark;
import cn.denggao.review.domain.SubmittingReview;

import org.springframework.boot.test.context.TestComponent;

/** Experts who give every item the same share of its marks. */
@TestComponent
public class StrictExperts {

	private static final BigDecimal HALF_STEPS = new BigDecimal("2");

	private final Backstage backstage;

	private final Troupe troupe;

	private final ActingAs acting;

	private final RubricDirectory rubrics;

	private final SubmittingReview submitting;

	StrictExperts(Backstage backstage, Troupe troupe, ActingAs acting, RubricDirectory rubrics,
			SubmittingReview submitting) {
		this.backstage = backstage;
		this.troupe = troupe;
		this.acting = acting;
		this.rubrics = rubrics;
		this.submitting = submitting;
	}

	/** All who are left declare and score; the share is in hundredths. */
	public void score(ProjectId project, String rubric, int share) {
		backstage.scoring(project).stream().filter(task -> task.form() != null).forEach(troupe::play);
		backstage.scoring(project)
			.forEach(task -> acting.run(backstage.expert(task),
					() -> submitting.submit(ReviewId.parse(task.businessKey()), sheet(rubric, share), true)));
	}

	private Judgement sheet(String rubric, int share) {
		var marks = rubrics.newest(rubric)
			.orElseThrow()
			.sections()
			.stream()
			.flatMap(section -> section.items().stream())
			.filter(item -> item.scorer() == Rubric.Scorer.EXPERT)
			.map(item -> new Mark(item.code(), points(item.max(), share), "任务进度滞后，佐证材料不足。"))
			.toList();
		return new Judgement(marks, "建设进度明显滞后，须限期整改。", "");
	}

	private static String points(BigDecimal max, int share) {
		return max.multiply(BigDecimal.valueOf(share))
			.multiply(HALF_STEPS)
			.movePointLeft(2)
			.setScale(0, RoundingMode.DOWN)
			.divide(HALF_STEPS)
			.toPlainString();
	}

}
