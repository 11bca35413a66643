package cn.denggao.approval.domain;

import cn.denggao.programme.RoundId;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Closes a round's scoring in a demonstration, once every panel is summed up. */
@Component
class CloseScoringUnderstudy implements Understudy {

	private final ClosingScoring closing;

	CloseScoringUnderstudy(ClosingScoring closing) {
		this.closing = closing;
	}

	@Override
	public String process() {
		return "programme-round";
	}

	@Override
	public String task() {
		return "UserTask_CloseScoring";
	}

	@Override
	public boolean isReady(WorklistEntry task) {
		return closing.isPossible(RoundId.parse(task.businessKey()));
	}

	@Override
	public void play(WorklistEntry task) {
		closing.close(RoundId.parse(task.businessKey()));
	}

}
