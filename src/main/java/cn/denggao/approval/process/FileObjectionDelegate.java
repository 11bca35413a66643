package cn.denggao.approval.process;

import cn.denggao.approval.domain.FilingObjection;
import cn.denggao.approval.process.ObjectionModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_FileObjection}. */
@ProcessBean
class FileObjectionDelegate implements JavaDelegate {

	private final FilingObjection filing;

	FileObjectionDelegate(FilingObjection filing) {
		this.filing = filing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		filing.file(Variables.OBJECTION_ID.in(execution));
	}

}
