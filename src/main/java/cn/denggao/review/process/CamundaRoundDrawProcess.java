package cn.denggao.review.process;

import cn.denggao.engine.OpenTasks;
import cn.denggao.programme.RoundId;
import cn.denggao.review.domain.RoundDrawProcess;

import org.springframework.stereotype.Component;

/** Completes the draw's task in the process that leads the round. */
@Component
class CamundaRoundDrawProcess implements RoundDrawProcess {

	private final OpenTasks tasks;

	CamundaRoundDrawProcess(OpenTasks tasks) {
		this.tasks = tasks;
	}

	@Override
	public void drawn(RoundId round) {
		tasks.complete(RoundDrawModel.KEY, round.toString(), RoundDrawModel.DRAW_EXPERTS);
	}

}
