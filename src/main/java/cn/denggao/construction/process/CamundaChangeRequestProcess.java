package cn.denggao.construction.process;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.ChangeId;
import cn.denggao.construction.domain.ChangeRequestProcess;
import cn.denggao.construction.process.ChangeRequestModel.Elements;
import cn.denggao.construction.process.ChangeRequestModel.Messages;
import cn.denggao.construction.process.ChangeRequestModel.Variables;
import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.engine.ProcessStarts;

import org.springframework.stereotype.Component;

import static cn.denggao.construction.process.ChangeRequestModel.KEY;

/** Speaks to the case of a change request. */
@Component
class CamundaChangeRequestProcess implements ChangeRequestProcess {

	private final ProcessStarts starts;

	private final ProcessMessages messages;

	private final OpenTasks tasks;

	CamundaChangeRequestProcess(ProcessStarts starts, ProcessMessages messages, OpenTasks tasks) {
		this.starts = starts;
		this.messages = messages;
		this.tasks = tasks;
	}

	@Override
	public void requested(ChangeId change, ProjectId project) {
		starts.start(KEY, change.toString(), Variables.CHANGE.with(change), Variables.PROJECT.with(project));
	}

	@Override
	public void amended(ChangeId change) {
		tasks.complete(KEY, change.toString(), Elements.AMEND_CHANGE);
	}

	@Override
	public void moot(ChangeId change) {
		messages.tellIfWaiting(Messages.CHANGE_MOOT, change.toString());
	}

}
