package cn.denggao.guards.violations.layers.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A delegate that decides something, at length. */
class ChoosingDelegate implements JavaDelegate {

	private int length;

	@Override
	public void execute(DelegateExecution execution) {
		if (execution == null) {
			length = 0;
		}
		// 注释里可以有汉字
		length += "字面值里不可以".length();
	}

	int length() {
		return length;
	}

}
