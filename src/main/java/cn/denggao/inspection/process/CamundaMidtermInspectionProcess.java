package cn.denggao.inspection.process;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.OpenTasks;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.inspection.domain.MidtermInspectionProcess;
import cn.denggao.inspection.process.MidtermInspectionModel.Elements;
import cn.denggao.inspection.process.MidtermInspectionModel.Messages;

import org.springframework.stereotype.Component;

import static cn.denggao.inspection.process.MidtermInspectionModel.KEY;

/** Speaks to the process of a mid-term inspection, and to whoever begins it. */
@Component
class CamundaMidtermInspectionProcess implements MidtermInspectionProcess {

	private final ProcessMessages messages;

	private final OpenTasks tasks;

	CamundaMidtermInspectionProcess(ProcessMessages messages, OpenTasks tasks) {
		this.messages = messages;
		this.tasks = tasks;
	}

	@Override
	public void midtermDue(ProjectId project) {
		messages.tell(Messages.MIDTERM_DUE, project.toString());
	}

	@Override
	public void reportSubmitted(ProjectId project) {
		tasks.complete(KEY, project.toString(), Elements.SUBMIT_REPORT);
	}

	@Override
	public void rectified(ProjectId project) {
		tasks.complete(KEY, project.toString(), Elements.RECTIFY);
	}

}
