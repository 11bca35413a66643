package cn.denggao.inspection.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.inspection.domain.OrderingRectification;
import cn.denggao.inspection.process.MidtermInspectionModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Begins the re-inspection. */
@ProcessBean
class OpenReinspectionDelegate implements JavaDelegate {

	private final OrderingRectification ordering;

	OpenReinspectionDelegate(OrderingRectification ordering) {
		this.ordering = ordering;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ordering.reinspect(Variables.INSPECTION.in(execution));
		Variables.RE_INSPECTION.set(execution, true);
	}

}
