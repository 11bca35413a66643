package cn.denggao.approval.process;

import cn.denggao.approval.domain.ApplyingObjection;
import cn.denggao.approval.process.ObjectionModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_ApplyObjection}. */
@ProcessBean
class ApplyObjectionDelegate implements JavaDelegate {

	private final ApplyingObjection applying;

	ApplyObjectionDelegate(ApplyingObjection applying) {
		this.applying = applying;
	}

	@Override
	public void execute(DelegateExecution execution) {
		applying.apply(Variables.OBJECTION_ID.in(execution));
	}

}
