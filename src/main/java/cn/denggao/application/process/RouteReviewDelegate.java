package cn.denggao.application.process;

import cn.denggao.application.domain.RoutingFormalReview;
import cn.denggao.application.process.ApplicationStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends the application to the next authority. */
@ProcessBean
class RouteReviewDelegate implements JavaDelegate {

	private final RoutingFormalReview routing;

	RouteReviewDelegate(RoutingFormalReview routing) {
		this.routing = routing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var route = routing.next(Variables.PROJECT.in(execution));
		Variables.REVIEWER_ROLE.set(execution, route.role());
		Variables.REVIEW_DUE.set(execution, route.reviewDue());
		Variables.RECOMMENDATION_DUE.set(execution, route.recommendationDue());
		Variables.RECOMMENDATION_NEEDED.set(execution, route.recommends());
		Variables.CHAIN_DONE.set(execution, route.done());
	}

}
