package cn.denggao.lifecycle.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.lifecycle.domain.ClosingProject;
import cn.denggao.lifecycle.process.SpecialtyProjectModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes a project that leaves, and says whether money must come back. */
@ProcessBean
class CloseProjectDelegate implements JavaDelegate {

	private final ClosingProject closing;

	CloseProjectDelegate(ClosingProject closing) {
		this.closing = closing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.RECOVERY_DUE.set(execution, closing.close(Variables.PROJECT.in(execution)));
	}

}
