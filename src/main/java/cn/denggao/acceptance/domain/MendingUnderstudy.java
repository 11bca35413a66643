package cn.denggao.acceptance.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Corrects final values in a demonstration. */
@DemonstrationOnly
@Component
class MendingUnderstudy implements Understudy {

	private final ApplyingForAcceptance applying;

	private final MeasuringResults measuring;

	MendingUnderstudy(ApplyingForAcceptance applying, MeasuringResults measuring) {
		this.applying = applying;
		this.measuring = measuring;
	}

	@Override
	public String process() {
		return "final-acceptance";
	}

	@Override
	public String task() {
		return "UserTask_MendAcceptanceData";
	}

	@Override
	public void play(WorklistEntry task) {
		var project = ProjectId.parse(task.businessKey());
		applying.mend(project, measuring.targets(project));
	}

}
