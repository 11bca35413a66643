package cn.denggao.review.process;

import java.time.Instant;
import java.util.Date;

import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.review.ReviewId;
import cn.denggao.review.domain.ExpertScoringProcess;
import cn.denggao.review.process.ExpertScoringModel.Elements;
import cn.denggao.review.process.ExpertScoringModel.Messages;
import cn.denggao.review.process.ExpertScoringModel.Variables;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.stereotype.Component;

/** Moves the process of one expert's review. */
@Component
class CamundaExpertScoringProcess implements ExpertScoringProcess {

	private final OpenTasks tasks;

	private final ProcessMessages messages;

	private final RuntimeService runtime;

	private final ManagementService management;

	CamundaExpertScoringProcess(OpenTasks tasks, ProcessMessages messages, RuntimeService runtime,
			ManagementService management) {
		this.tasks = tasks;
		this.messages = messages;
		this.runtime = runtime;
		this.management = management;
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
		var instance = runtime.createProcessInstanceQuery()
			.processDefinitionKey(ExpertScoringModel.KEY)
			.processInstanceBusinessKey(review.toString())
			.singleResult()
			.getId();
		var moved = Variables.DUE_AT.with(due);
		runtime.setVariable(instance, moved.getKey(), moved.getValue());
		management.createJobQuery()
			.processInstanceId(instance)
			.timers()
			.list()
			.forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
		showDue(review, Elements.DECLARE_CONFLICTS, due);
		showDue(review, Elements.SCORE_APPLICATION, due);
	}

	private void showDue(ReviewId review, String element, Instant due) {
		if (tasks.isOpen(ExpertScoringModel.KEY, review.toString(), element)) {
			tasks.due(ExpertScoringModel.KEY, review.toString(), element, Date.from(due));
		}
	}

}
