package cn.denggao.lifecycle.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.kernel.Money;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** States a recovery in a demonstration. */
@DemonstrationOnly
@Component
class RecoveryUnderstudy implements Understudy {

	private final StatingRecovery stating;

	RecoveryUnderstudy(StatingRecovery stating) {
		this.stating = stating;
	}

	@Override
	public String process() {
		return "specialty-project";
	}

	@Override
	public String task() {
		return "UserTask_StateRecovery";
	}

	@Override
	public void play(WorklistEntry task) {
		stating.state(ProjectId.parse(task.businessKey()), Money.ZERO, "晋卫医函〔2026〕1号");
	}

}
