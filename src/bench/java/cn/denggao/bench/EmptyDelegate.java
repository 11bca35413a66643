package cn.denggao.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;

import cn.denggao.engine.ProcessBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Does nothing but set the variables that lead one application straight on; the same on
 * both sides.
 */
@ProcessBean
final class EmptyDelegate implements JavaDelegate {

	static final int SEATS = 5;

	private final String name;

	private final Decisions decisions;

	EmptyDelegate(String name, Decisions decisions) {
		this.name = name;
		this.decisions = decisions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		switch (name) {
			case "checkEligibilityDelegate" -> execution.setVariable("eligibility", "ELIGIBLE");
			case "checkSignaturesDelegate", "checkAgreementSignaturesDelegate" -> execution.setVariable("signed", true);
			case "routeReviewDelegate" -> route(execution);
			case "recordReturnDelegate" -> {
				execution.setVariable("firstReturn", true);
				execution.setVariable("correctionDueAt", inDays(5));
			}
			case "openAgreementDelegate" -> execution.setVariable("agreementDueAt", inDays(20));
			case "putInForceDelegate" -> execution.setVariable("approvalOutcome", "IN_FORCE");
			case "checkStandingDelegate" -> execution.setVariable("standing",
					decisions.standingOf((String) execution.getVariable("projectId")));
			default -> review(execution);
		}
	}

	private void review(DelegateExecution execution) {
		switch (name) {
			case "preparePanelDelegate" -> {
				execution.setVariable("panelId", panelOf((String) execution.getVariable("projectId")));
				execution.setVariable("reviewVersion", 1);
				execution.setVariable("reviewNeeded", true);
			}
			case "checkPanelDelegate" ->
				execution.setVariable("panelReady", decisions.isConfirmed((String) execution.getVariable("panelId")));
			case "openPanelDelegate" -> {
				execution.setVariable("panelSize", SEATS);
				execution.setVariable("scoringVersion", 1);
				execution.setVariable("scoringDueAt", inDays(15));
			}
			case "appointExpertDelegate" -> execution.setVariableLocal("reviewId",
					reviewOf((String) execution.getVariable("panelId"), (int) execution.getVariable("loopCounter")));
			case "settleSeatDelegate" -> execution.setVariableLocal("seatOutcome", "SETTLED");
			case "prepareScoringDelegate" -> execution.setVariable("remindAt", inDays(10));
			case "sumUpPanelDelegate" -> execution.setVariable("panelOutcome", "COMPLETE");
			default -> {
				// the others set nothing
			}
		}
	}

	private static void route(DelegateExecution execution) {
		var done = execution.getVariable("reviewerRole") != null;
		execution.setVariable("chainDone", done);
		execution.setVariable("reviewDueAt", inDays(10));
		execution.setVariable("recommendationDueAt", inDays(20));
		if (!done) {
			execution.setVariable("reviewerRole", "hc-province");
			execution.setVariable("recommendationNeeded", true);
		}
	}

	static String panelOf(String project) {
		return uuid("panel " + project);
	}

	static String reviewOf(String panel, int seat) {
		return uuid("review " + panel + seat);
	}

	private static String uuid(String text) {
		return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static Date inDays(int days) {
		return new Date(System.currentTimeMillis() + Duration.ofDays(days).toMillis());
	}

}
