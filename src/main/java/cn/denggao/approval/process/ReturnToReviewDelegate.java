package cn.denggao.approval.process;

import cn.denggao.approval.domain.ReopeningReview;
import cn.denggao.approval.process.ApprovalStageModel.Outcome;
import cn.denggao.approval.process.ApprovalStageModel.Variables;
import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Behind {@code ServiceTask_ReturnToReview}. */
@ProcessBean
class ReturnToReviewDelegate implements JavaDelegate {

	private final ReopeningReview reopening;

	ReturnToReviewDelegate(ReopeningReview reopening) {
		this.reopening = reopening;
	}

	@Override
	public void execute(DelegateExecution execution) {
		reopening.reopen(Variables.ROUND_ID.in(execution), Variables.PROJECT_ID.in(execution));
		Variables.APPROVAL_OUTCOME.set(execution, Outcome.REVIEW_REOPENED);
	}

}
