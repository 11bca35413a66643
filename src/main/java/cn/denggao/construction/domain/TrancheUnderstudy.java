package cn.denggao.construction.domain;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Pays a cleared tranche in a demonstration. */
@DemonstrationOnly
@Component
class TrancheUnderstudy implements Understudy {

	private final PayingTranche paying;

	private final ConstructionStageProcess process;

	private final OfficialClock clock;

	TrancheUnderstudy(PayingTranche paying, ConstructionStageProcess process, OfficialClock clock) {
		this.paying = paying;
		this.process = process;
		this.clock = clock;
	}

	@Override
	public String process() {
		return "construction-stage";
	}

	@Override
	public String task() {
		return "UserTask_PayTranche";
	}

	@Override
	public void play(WorklistEntry task) {
		var tranche = process.trancheOf(task.taskId());
		paying.pay(tranche, clock.today(), "BK-" + tranche.toString().substring(0, 8));
	}

}
