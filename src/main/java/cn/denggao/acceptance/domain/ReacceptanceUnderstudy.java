package cn.denggao.acceptance.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Reports defects as mended before a re-acceptance in a demonstration. */
@DemonstrationOnly
@Component
class ReacceptanceUnderstudy implements Understudy {

	private final ApplyingForAcceptance applying;

	private final MeasuringResults measuring;

	ReacceptanceUnderstudy(ApplyingForAcceptance applying, MeasuringResults measuring) {
		this.applying = applying;
		this.measuring = measuring;
	}

	@Override
	public String process() {
		return "final-acceptance";
	}

	@Override
	public String task() {
		return "UserTask_RectifyForReacceptance";
	}

	@Override
	public void play(WorklistEntry task) {
		var project = ProjectId.parse(task.businessKey());
		applying.rectified(project, "整改事项全部完成。", measuring.targets(project));
	}

}
