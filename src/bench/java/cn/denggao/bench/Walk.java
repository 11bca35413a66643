package cn.denggao.bench;

/**
 * One application's whole way from the draft to the agreement in force: 27 acts, each a
 * transaction of its own.
 */
final class Walk {

	/** Writing transactions of one whole way. */
	static final int ACTS = 27;

	private static final String APPLICATION = "application-stage";

	private static final String APPROVAL = "approval-stage";

	private static final String STANDING = "approval.StandingChanged";

	private final Desk desk;

	private final Decisions decisions;

	Walk(Desk desk, Decisions decisions) {
		this.desk = desk;
		this.decisions = decisions;
	}

	/** All of it. */
	void whole(String project) {
		toAgreement(project);
		desk.complete(APPROVAL, project, "UserTask_DraftAgreement", null);
		desk.complete(APPROVAL, project, "UserTask_CheckAgreement", "ACCEPT");
		desk.complete(APPROVAL, project, "UserTask_SignAsPrincipal", null);
		desk.complete(APPROVAL, project, "UserTask_SignAsProjectLeader", null);
		desk.complete(APPROVAL, project, "UserTask_SignForCommission", null);
	}

	/** To the open task of drafting the agreement: nine process instances. */
	void toAgreement(String project) {
		toFormalReview(project);
		desk.complete(APPLICATION, project, "UserTask_ReviewFormally", "PASS");
		desk.complete(APPLICATION, project, "UserTask_RecommendApplication", null);
		review(EmptyDelegate.panelOf(project));
		stand(project, "SHORTLISTED");
		stand(project, "CLEARED");
		stand(project, "APPROVED");
	}

	/** To the open task of correcting the application: two process instances. */
	void toCorrection(String project) {
		toFormalReview(project);
		desk.complete(APPLICATION, project, "UserTask_ReviewFormally", "RETURN");
	}

	private void toFormalReview(String project) {
		desk.start(project);
		desk.complete(APPLICATION, project, "UserTask_FillInApplication", null);
		desk.complete(APPLICATION, project, "UserTask_SignAsPrincipal", null);
		desk.complete(APPLICATION, project, "UserTask_SignAsProjectLeader", null);
		desk.complete(APPLICATION, project, "UserTask_SubmitApplication", null);
	}

	private void review(String panel) {
		decisions.confirm(panel);
		desk.tell("review.PanelConfirmed", panel);
		for (var seat = 0; seat < EmptyDelegate.SEATS; seat++) {
			var review = EmptyDelegate.reviewOf(panel, seat);
			desk.complete("expert-scoring", review, "UserTask_DeclareConflicts", "NONE");
			desk.complete("expert-scoring", review, "UserTask_ScoreApplication", null);
		}
		desk.run(panel);
	}

	private void stand(String project, String standing) {
		decisions.decide(project, standing);
		desk.tell(STANDING, project);
	}

}
