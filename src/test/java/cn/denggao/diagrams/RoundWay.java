package cn.denggao.diagrams;

/** How a round comes to each of its steps, where everybody agrees. */
record RoundWay(DiagramCase round) {

	DiagramCase windowsClosed() {
		return round.run("Catch_WindowCloses").run("Catch_RecommendationCloses");
	}

	DiagramCase panelsReleased() {
		return windowsClosed().complete("UserTask_DrawExperts")
			.complete("UserTask_ConfirmPanels", "decision", "CONFIRM")
			.run("ServiceTask_ReleasePanels");
	}

	DiagramCase ranked() {
		return panelsReleased().complete("UserTask_CloseScoring").run("ServiceTask_RankApplications");
	}

	DiagramCase announced() {
		ranked();
		return listAgain();
	}

	DiagramCase listAgain() {
		return round.complete("UserTask_ConfirmRanking")
			.complete("UserTask_RecordCollectiveDecision", "decision", "CONFIRM")
			.run("ServiceTask_AnnounceRanking");
	}

	DiagramCase noticeEnded() {
		return announced().complete("UserTask_PublishNotice").run("Catch_NoticeEnds");
	}

	DiagramCase bothApprove() {
		return noticeEnded().complete("UserTask_ApproveFunding").complete("UserTask_ApproveList");
	}

	DiagramCase approvalIssued() {
		return bothApprove().complete("UserTask_IssueApproval");
	}

	DiagramCase entryDue(boolean noticeNeeded) {
		return approvalIssued().run("ServiceTask_AnnounceApproval")
			.send("approval.EntryDue", "lateProjectId", "P-7", "noticeNeeded", noticeNeeded);
	}

}
