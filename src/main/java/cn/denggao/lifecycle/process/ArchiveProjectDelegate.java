package cn.denggao.lifecycle.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.lifecycle.domain.ArchivingProject;
import cn.denggao.lifecycle.process.SpecialtyProjectModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts a finished project into the archive. */
@ProcessBean
class ArchiveProjectDelegate implements JavaDelegate {

	private final ArchivingProject archiving;

	ArchiveProjectDelegate(ArchivingProject archiving) {
		this.archiving = archiving;
	}

	@Override
	public void execute(DelegateExecution execution) {
		archiving.archive(Variables.PROJECT.in(execution), execution.getProcessInstanceId());
	}

}
