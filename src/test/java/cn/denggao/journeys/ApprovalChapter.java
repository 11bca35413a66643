package cn.denggao.journeys;

/** From the end of the notice to the agreement in force. */
class ApprovalChapter extends Chapter {

	private static final String AGREE = "同意签署";

	ApprovalChapter(DraftToCertificateJourney story) {
		super(story);
	}

	void isApproved() {
		rehearsal.waitFor(() -> worklist.waits(round(), "UserTask_ApproveList"));
		complete(roundTasklist("provleader", "UserTask_ApproveList").choose("是否同意", "同意"));
		complete(roundTasklist("finance", "UserTask_ApproveFunding").choose("是否同意", "同意"));
		roundTask("prov1", "UserTask_IssueApproval").fill("word", "晋卫医发");
		story.pictures("approval-1-issue");
		press("印发批复");
		isShownAs("签订任务书");
		story.pictures("approval-2-progress");
	}

	void getsItsAgreement() {
		var agreement = task("sx11dept", "UserTask_DraftAgreement");
		story.pictures("agreement-1-draft");
		agreement.fill("goal", "建成省内领先的消化内科。").fill("management", "院长负总责，按月调度，专账核算。");
		agreement.row("content", "开展关键技术，年例数增长三成")
			.row("output", "技术规范与年度报告")
			.row("owner", "宁明川")
			.row("start", story.clock.today().plusMonths(2))
			.row("end", story.clock.today().plusYears(2));
		press("提交审核");
		story.pictures("agreement-2-handed-in");
		complete(tasklist("prov1", "UserTask_CheckAgreement").choose("任务书是否可以签订", "可以签订"));
	}

	void isSignedByAllSides() {
		signs("sx11head", "UserTask_SignAsPrincipal", "医院主要负责人（院长或书记）");
		signs("sx11leader1", "UserTask_SignAsProjectLeader", "项目负责人");
		signs("provleader", "UserTask_SignForCommission", "主管部门负责人");
		at("sx11dept", "/agreement");
		story.pictures("agreement-4-signed");
	}

	private void signs(String login, String task, String capacity) {
		var tasklist = tasklist(login, task).choose("是否同意签署", AGREE).select("签署身份", capacity).tick("本人承诺");
		story.picture("agreement-3-" + login);
		complete(tasklist);
	}

}
