package cn.denggao.application.process;

import cn.denggao.application.domain.RoutingFormalReview;
import cn.denggao.application.process.ApplicationStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends the application to the next level of formal review. */
@ProcessBean
class RouteReviewDelegate implements JavaDelegate {

	private final RoutingFormalReview routing;

	RouteReviewDelegate(RoutingFormalReview routing) {
		this.routing = routing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var route = routing.route(Variables.PROJECT.in(execution));
		Variables.REVIEWER_ROLE.set(execution, route.reviewerRole());
		Variables.RECOMMENDATION_NEEDED.set(execution, route.recommendationNeeded());
		Variables.CHAIN_DONE.set(execution, route.chainDone());
	}

}
