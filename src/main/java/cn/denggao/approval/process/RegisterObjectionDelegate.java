package cn.denggao.approval.process;

import cn.denggao.approval.domain.RegisteringObjection;
import cn.denggao.approval.process.ObjectionModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_RegisterObjection}. */
@ProcessBean
class RegisterObjectionDelegate implements JavaDelegate {

	private final RegisteringObjection registering;

	RegisterObjectionDelegate(RegisteringObjection registering) {
		this.registering = registering;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var limits = registering.register(Variables.OBJECTION_ID.in(execution));
		Variables.ANSWER_DUE_AT.set(execution, limits.answerDueAt());
		Variables.HANDLE_DUE_AT.set(execution, limits.handleDueAt());
	}

}
