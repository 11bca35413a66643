package cn.denggao.acceptance.process;

import cn.denggao.acceptance.domain.OrderingReacceptance;
import cn.denggao.acceptance.process.FinalAcceptanceModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Begins the re-acceptance. */
@ProcessBean
class OpenReacceptanceDelegate implements JavaDelegate {

	private final OrderingReacceptance ordering;

	OpenReacceptanceDelegate(OrderingReacceptance ordering) {
		this.ordering = ordering;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ordering.reaccept(Variables.ACCEPTANCE.in(execution));
		Variables.RE_ACCEPTANCE.set(execution, true);
	}

}
