package cn.denggao.acceptance.process;

import cn.denggao.acceptance.domain.OrderingReacceptance;
import cn.denggao.acceptance.process.FinalAcceptanceModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Orders defects to be mended before a re-acceptance and sets the date. */
@ProcessBean
class OrderReacceptanceDelegate implements JavaDelegate {

	private final OrderingReacceptance ordering;

	OrderReacceptanceDelegate(OrderingReacceptance ordering) {
		this.ordering = ordering;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Variables.RECTIFY_DUE_AT.set(execution, ordering.order(Variables.ACCEPTANCE.in(execution)));
	}

}
