package cn.denggao.application.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;
import org.springframework.stereotype.Component;

/** Submits an application in a demonstration. */
@DemonstrationOnly
@Component
class SubmitUnderstudy implements Understudy {

	private final SubmittingApplication submitting;

	SubmitUnderstudy(SubmittingApplication submitting) {
		this.submitting = submitting;
	}

	@Override
	public String process() {
		return "application-stage";
	}

	@Override
	public String task() {
		return "UserTask_SubmitApplication";
	}

	@Override
	public void play(WorklistEntry task) {
		submitting.submit(ProjectId.parse(task.businessKey()));
	}

}
