package cn.denggao.acceptance.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Evaluates as third party in a demonstration. */
@DemonstrationOnly
@Component
class EvaluationUnderstudy implements Understudy {

	private final AskingThirdParty asking;

	EvaluationUnderstudy(AskingThirdParty asking) {
		this.asking = asking;
	}

	@Override
	public String process() {
		return "final-acceptance";
	}

	@Override
	public String task() {
		return "UserTask_EvaluateIndependently";
	}

	@Override
	public void play(WorklistEntry task) {
		asking.evaluate(ProjectId.parse(task.businessKey()), "数据真实，目标基本实现。");
	}

}
