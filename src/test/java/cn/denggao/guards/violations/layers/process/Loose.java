package cn.denggao.guards.violations.layers.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A delegate with the wrong name, in public, with state. */
public class Loose implements JavaDelegate {

	private int count;

	@Override
	public void execute(DelegateExecution execution) {
		count++;
	}

	int count() {
		return count;
	}

}
