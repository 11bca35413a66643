package cn.denggao.lifecycle.process;

import java.time.Duration;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectLife;
import cn.denggao.engine.CalledCases;
import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.engine.ProcessStarts;
import cn.denggao.lifecycle.domain.SpecialtyProjectProcess;
import cn.denggao.lifecycle.process.SpecialtyProjectModel.Elements;
import cn.denggao.lifecycle.process.SpecialtyProjectModel.Messages;
import cn.denggao.lifecycle.process.SpecialtyProjectModel.Variables;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

import static cn.denggao.lifecycle.process.SpecialtyProjectModel.KEY;

/** Speaks to the process that leads a project from draft to archive. */
@Component
class CamundaSpecialtyProjectProcess implements ProjectLife, SpecialtyProjectProcess {

	private final ProcessStarts starts;

	private final ProcessMessages messages;

	private final OpenTasks tasks;

	private final CalledCases cases;

	CamundaSpecialtyProjectProcess(ProcessStarts starts, ProcessMessages messages, OpenTasks tasks, CalledCases cases) {
		this.starts = starts;
		this.messages = messages;
		this.tasks = tasks;
		this.cases = cases;
	}

	@Override
	public void begin(ProjectId project, RoundId round) {
		starts.start(KEY, project.toString(), Variables.PROJECT.with(project), Variables.ROUND.with(round));
	}

	@Override
	public void leave(ProjectId project) {
		messages.tell(Messages.PROJECT_LEFT, project.toString());
	}

	@Override
	public boolean isLive(ProjectId project) {
		return messages.isAwaited(Messages.PROJECT_LEFT, project.toString());
	}

	@Override
	public void suspend(ProjectId project) {
		messages.tell(Messages.PROJECT_SUSPENDED, project.toString());
		cases.suspend(KEY, project.toString());
	}

	@Override
	public void resume(ProjectId project, Duration pause) {
		cases.wake(KEY, project.toString(), pause);
		tasks.complete(KEY, project.toString(), Elements.DECIDE_RESUMPTION);
	}

	@Override
	public void recoveryStated(ProjectId project) {
		tasks.complete(KEY, project.toString(), Elements.STATE_RECOVERY);
	}

	@Override
	public void titleRevoked(ProjectId project, RoundId round) {
		messages.begin(Messages.TITLE_REVOKED, project.toString(), Variables.PROJECT.with(project),
				Variables.ROUND.with(round));
	}

}
