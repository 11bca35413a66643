package cn.denggao.construction.domain;

import cn.denggao.construction.ChangeId;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Component;

/** Sends a returned change request in again in a demonstration. */
@DemonstrationOnly
@Component
class AmendingUnderstudy implements Understudy {

	private final RequestingChange requesting;

	private final Changes changes;

	AmendingUnderstudy(RequestingChange requesting, Changes changes) {
		this.requesting = requesting;
		this.changes = changes;
	}

	@Override
	public String process() {
		return "change-request";
	}

	@Override
	public String task() {
		return "UserTask_AmendChange";
	}

	@Override
	public void play(WorklistEntry task) {
		var change = changes.require(ChangeId.parse(task.businessKey()));
		requesting.amend(change.id(), change.content(), change.reason());
	}

}
