package cn.denggao.construction.process;

import cn.denggao.construction.domain.RoutingChange;
import cn.denggao.construction.process.ChangeRequestModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Finds out who decides next on a change request. */
@ProcessBean
class RouteChangeDelegate implements JavaDelegate {

	private final RoutingChange routing;

	RouteChangeDelegate(RoutingChange routing) {
		this.routing = routing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var next = routing.route(Variables.CHANGE.in(execution));
		Variables.REVIEWER_ROLE.set(execution, next.orElse(null));
		Variables.CHAIN_DONE.set(execution, next.isEmpty());
	}

}
