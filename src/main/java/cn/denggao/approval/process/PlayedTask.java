package cn.denggao.approval.process;

import java.util.function.Consumer;

import cn.denggao.worklist.Understudy;
import cn.denggao.worklist.WorklistEntry;

/** One page task played by a use case. */
record PlayedTask(String process, String task, Consumer<WorklistEntry> act) implements Understudy {

	@Override
	public void play(WorklistEntry entry) {
		act.accept(entry);
	}

}
