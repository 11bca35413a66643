package cn.denggao.approval.process;

import java.util.Collection;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.ApprovalStageProcess;
import cn.denggao.approval.process.ApprovalStageModel.Elements;
import cn.denggao.approval.process.ApprovalStageModel.Messages;
import cn.denggao.engine.MessageBatches;
import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;

import org.springframework.stereotype.Component;

/** Moves the stages that carry projects from their rank to their agreement. */
@Component
class CamundaApprovalStageProcess implements ApprovalStageProcess {

	private final OpenTasks tasks;

	private final ProcessMessages messages;

	private final MessageBatches batches;

	CamundaApprovalStageProcess(OpenTasks tasks, ProcessMessages messages, MessageBatches batches) {
		this.tasks = tasks;
		this.messages = messages;
		this.batches = batches;
	}

	@Override
	public void standingChanged(Collection<ProjectId> projects) {
		batches.tellAll(Messages.STANDING_CHANGED, ApprovalStageModel.KEY,
				projects.stream().map(ProjectId::toString).toList());
	}

	@Override
	public void standingChanged(ProjectId project) {
		messages.tellIfWaiting(Messages.STANDING_CHANGED, project.toString());
	}

	@Override
	public boolean isAt(ProjectId project, Step step) {
		return tasks.isOpen(ApprovalStageModel.KEY, project.toString(), elementOf(step));
	}

	@Override
	public void done(ProjectId project, Step step) {
		tasks.complete(ApprovalStageModel.KEY, project.toString(), elementOf(step));
	}

	private static String elementOf(Step step) {
		return switch (step) {
			case DRAFT_AGREEMENT -> Elements.DRAFT_AGREEMENT;
			case CHECK_AGREEMENT -> Elements.CHECK_AGREEMENT;
			case SIGN_AS_PRINCIPAL -> Elements.SIGN_AS_PRINCIPAL;
			case SIGN_AS_PROJECT_LEADER -> Elements.SIGN_AS_PROJECT_LEADER;
			case SIGN_FOR_COMMISSION -> Elements.SIGN_FOR_COMMISSION;
		};
	}

}
