package cn.denggao.inspection.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.inspection.domain.ConcludingMidterm;
import cn.denggao.inspection.process.MidtermInspectionModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Proposes what a mid-term inspection comes to. */
@ProcessBean
class ConcludeMidtermDelegate implements JavaDelegate {

	private final ConcludingMidterm concluding;

	ConcludeMidtermDelegate(ConcludingMidterm concluding) {
		this.concluding = concluding;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.CONCLUSION.set(execution, concluding.propose(Variables.INSPECTION.in(execution)));
	}

}
