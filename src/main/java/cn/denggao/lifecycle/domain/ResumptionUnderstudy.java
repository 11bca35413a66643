package cn.denggao.lifecycle.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Lets a suspended project go on in a demonstration. */
@DemonstrationOnly
@Component
class ResumptionUnderstudy implements Understudy {

	private final ResumingProject resuming;

	ResumptionUnderstudy(ResumingProject resuming) {
		this.resuming = resuming;
	}

	@Override
	public String process() {
		return "specialty-project";
	}

	@Override
	public String task() {
		return "UserTask_DecideResumption";
	}

	@Override
	public void play(WorklistEntry task) {
		resuming.resume(ProjectId.parse(task.businessKey()), "整改到位，恢复建设。", "晋卫医函〔2026〕2号");
	}

}
