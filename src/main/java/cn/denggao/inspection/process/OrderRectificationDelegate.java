package cn.denggao.inspection.process;

import cn.denggao.engine.ProcessBean;
import cn.denggao.inspection.domain.OrderingRectification;
import cn.denggao.inspection.process.MidtermInspectionModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Orders defects to be mended and sets the date. */
@ProcessBean
class OrderRectificationDelegate implements JavaDelegate {

	private final OrderingRectification ordering;

	OrderRectificationDelegate(OrderingRectification ordering) {
		this.ordering = ordering;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.RECTIFY_DUE_AT.set(execution, ordering.order(Variables.INSPECTION.in(execution)));
	}

}
