package cn.denggao.review.process;

import java.time.Instant;

import cn.denggao.engine.MovedDates;
import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.ExpertScoringProcess;
import cn.denggao.review.process.ExpertScoringModel.Elements;
import cn.denggao.review.process.ExpertScoringModel.Messages;
import cn.denggao.review.process.ExpertScoringModel.Variables;

import org.springframework.stereotype.Component;

/** Moves the process of one expert's review. */
@Component
class CamundaExpertScoringProcess implements ExpertScoringProcess {

	private final OpenTasks tasks;

	private final ProcessMessages messages;

	private final MovedDates dates;

	CamundaExpertScoringProcess(OpenTasks tasks, ProcessMessages messages, MovedDates dates) {
		this.tasks = tasks;
		this.messages = messages;
		this.dates = dates;
	}

	@Override
	public void scoreSubmitted(ReviewId review) {
		tasks.complete(ExpertScoringModel.KEY, review.toString(), Elements.SCORE_APPLICATION);
	}

	@Override
	public void expertRecused(ReviewId review) {
		messages.tell(Messages.EXPERT_RECUSED, review.toString());
	}

	@Override
	public void dueMoved(ReviewId review, Instant due) {
		dates.move(ExpertScoringModel.KEY, review.toString(), Variables.DUE_AT.with(due));
		showDue(review, Elements.DECLARE_CONFLICTS, due);
		showDue(review, Elements.SCORE_APPLICATION, due);
	}

	private void showDue(ReviewId review, String element, Instant due) {
		if (tasks.isOpen(ExpertScoringModel.KEY, review.toString(), element)) {
			tasks.due(ExpertScoringModel.KEY, review.toString(), element, due);
		}
	}

}
