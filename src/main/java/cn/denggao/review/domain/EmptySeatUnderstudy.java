package cn.denggao.review.domain;

import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.review.PanelId;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/**
 * Decides about seats without an expert in a demonstration: more are drawn if possible.
 */
@DemonstrationOnly
@Component
class EmptySeatUnderstudy implements Understudy {

	private final DecidingEmptySeats deciding;

	private final ReadingPanel reading;

	EmptySeatUnderstudy(DecidingEmptySeats deciding, ReadingPanel reading) {
		this.deciding = deciding;
		this.reading = reading;
	}

	@Override
	public String process() {
		return "review-stage";
	}

	@Override
	public String task() {
		return "UserTask_DecideEmptySeat";
	}

	@Override
	public void play(WorklistEntry task) {
		var panel = PanelId.parse(task.businessKey());
		if (reading.of(panel).fresh() > 0) {
			deciding.drawMore(panel);
		}
		else {
			deciding.leaveEmpty(panel, "曲鹤鸣，当日同意", "专家库中同专科专家均须回避或已参加本组评审。");
		}
	}

}
