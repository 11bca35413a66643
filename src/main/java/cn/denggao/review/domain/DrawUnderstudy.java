package cn.denggao.review.domain;

import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Holds the draw of a round in a demonstration. */
@DemonstrationOnly
@Component
class DrawUnderstudy implements Understudy {

	private final HoldingDraw holding;

	DrawUnderstudy(HoldingDraw holding) {
		this.holding = holding;
	}

	@Override
	public String process() {
		return "programme-round";
	}

	@Override
	public String task() {
		return "UserTask_DrawExperts";
	}

	@Override
	public void play(WorklistEntry task) {
		holding.hold(RoundId.parse(task.businessKey()), "曲鹤鸣");
	}

}
