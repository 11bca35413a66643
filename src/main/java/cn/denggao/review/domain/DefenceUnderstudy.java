package cn.denggao.review.domain;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.review.PanelId;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Records a defence in a demonstration. */
@DemonstrationOnly
@Component
class DefenceUnderstudy implements Understudy {

	private final HoldingDefence holding;

	private final OfficialClock clock;

	DefenceUnderstudy(HoldingDefence holding, OfficialClock clock) {
		this.holding = holding;
		this.clock = clock;
	}

	@Override
	public String process() {
		return "review-stage";
	}

	@Override
	public String task() {
		return "UserTask_HoldDefence";
	}

	@Override
	public void play(WorklistEntry task) {
		holding.hold(PanelId.parse(task.businessKey()), clock.today(), "评审答辩纪要第 1 号", "陈述清楚，关键数据与申报材料一致。");
	}

}
