package cn.denggao.construction.domain;

import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Answers what a visit found in a demonstration. */
@DemonstrationOnly
@Component
class FindingsUnderstudy implements Understudy {

	private final CheckingOnSpot checking;

	private final ConstructionStageProcess process;

	FindingsUnderstudy(CheckingOnSpot checking, ConstructionStageProcess process) {
		this.checking = checking;
		this.process = process;
	}

	@Override
	public String process() {
		return "construction-stage";
	}

	@Override
	public String task() {
		return "UserTask_AnswerFindings";
	}

	@Override
	public void play(WorklistEntry task) {
		checking.answer(process.spotCheckOf(task.taskId()), "已补齐佐证材料并更新台账。");
	}

}
