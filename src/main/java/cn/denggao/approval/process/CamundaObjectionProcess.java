package cn.denggao.approval.process;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.ObjectionId;
import cn.denggao.approval.domain.ObjectionProcess;
import cn.denggao.approval.process.ObjectionModel.Elements;
import cn.denggao.approval.process.ObjectionModel.Messages;
import cn.denggao.approval.process.ObjectionModel.Variables;
import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.engine.ProcessStarts;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** Moves the process of one objection. */
@Component
class CamundaObjectionProcess implements ObjectionProcess {

	private final ProcessStarts starts;

	private final OpenTasks tasks;

	private final ProcessMessages messages;

	CamundaObjectionProcess(ProcessStarts starts, OpenTasks tasks, ProcessMessages messages) {
		this.starts = starts;
		this.tasks = tasks;
		this.messages = messages;
	}

	@Override
	public void raised(ObjectionId objection, ProjectId project, RoundId round) {
		starts.start(ObjectionModel.KEY, objection.toString(), Variables.OBJECTION_ID.with(objection),
				Variables.PROJECT_ID.with(project), Variables.ROUND_ID.with(round));
	}

	@Override
	public void done(ObjectionId objection, Step step) {
		tasks.complete(ObjectionModel.KEY, objection.toString(), elementOf(step));
	}

	@Override
	public void moot(ObjectionId objection) {
		messages.tellIfWaiting(Messages.OBJECTION_MOOT, objection.toString());
	}

	private static String elementOf(Step step) {
		return switch (step) {
			case ANSWER -> Elements.ANSWER_OBJECTION;
			case VERIFY -> Elements.VERIFY_OBJECTION;
			case REPLY -> Elements.REPLY_IN_WRITING;
		};
	}

}
