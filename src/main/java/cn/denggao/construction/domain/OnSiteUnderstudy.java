package cn.denggao.construction.domain;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Records what a visit found in a demonstration. */
@DemonstrationOnly
@Component
class OnSiteUnderstudy implements Understudy {

	private final CheckingOnSpot checking;

	private final ConstructionStageProcess process;

	private final OfficialClock clock;

	OnSiteUnderstudy(CheckingOnSpot checking, ConstructionStageProcess process, OfficialClock clock) {
		this.checking = checking;
		this.process = process;
		this.clock = clock;
	}

	@Override
	public String process() {
		return "construction-stage";
	}

	@Override
	public String task() {
		return "UserTask_InspectOnSite";
	}

	@Override
	public void play(WorklistEntry task) {
		checking.find(process.spotCheckOf(task.taskId()), clock.today(), "台账更新不及时，两项任务佐证材料不全。");
	}

}
