package cn.denggao.construction.process;

import cn.denggao.construction.domain.ApplyingChange;
import cn.denggao.construction.process.ChangeRequestModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lets an approved change take effect. */
@ProcessBean
class ApplyChangeDelegate implements JavaDelegate {

	private final ApplyingChange applying;

	ApplyChangeDelegate(ApplyingChange applying) {
		this.applying = applying;
	}

	@Override
	public void execute(DelegateExecution execution) {
		applying.apply(Variables.CHANGE.in(execution));
	}

}
