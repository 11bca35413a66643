package cn.denggao.acceptance.process;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.acceptance.domain.FinalAcceptanceProcess;
import cn.denggao.acceptance.process.FinalAcceptanceModel.Elements;
import cn.denggao.acceptance.process.FinalAcceptanceModel.Messages;
import cn.denggao.acceptance.process.FinalAcceptanceModel.Variables;
import cn.denggao.application.ProjectId;
import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

import static cn.denggao.acceptance.process.FinalAcceptanceModel.KEY;

/** Speaks to the process of a final acceptance, and to whoever begins a re-check. */
@Component
class CamundaFinalAcceptanceProcess implements FinalAcceptanceProcess {

	private final ProcessMessages messages;

	private final OpenTasks tasks;

	CamundaFinalAcceptanceProcess(ProcessMessages messages, OpenTasks tasks) {
		this.messages = messages;
		this.tasks = tasks;
	}

	@Override
	public void applied(ProjectId project) {
		tasks.complete(KEY, project.toString(), Elements.APPLY);
	}

	@Override
	public void mended(ProjectId project) {
		tasks.complete(KEY, project.toString(), Elements.MEND_DATA);
	}

	@Override
	public void evaluated(ProjectId project) {
		tasks.complete(KEY, project.toString(), Elements.EVALUATE);
	}

	@Override
	public boolean awaitsEvaluation(ProjectId project) {
		return tasks.isOpen(KEY, project.toString(), Elements.EVALUATE);
	}

	@Override
	public void confirmed(ProjectId project, AcceptanceConclusion conclusion) {
		tasks.complete(KEY, project.toString(), Elements.CONFIRM, Variables.CONCLUSION.with(conclusion));
	}

	@Override
	public void rectified(ProjectId project) {
		tasks.complete(KEY, project.toString(), Elements.RECTIFY);
	}

	@Override
	public void recheckDue(ProjectId project, RoundId round) {
		messages.begin(Messages.RECHECK_DUE, project.toString(), Variables.PROJECT.with(project),
				Variables.ROUND.with(round));
	}

	@Override
	public boolean isArchived(ProjectId project) {
		return !messages.isAwaited(Messages.PROJECT_LEFT, project.toString());
	}

}
