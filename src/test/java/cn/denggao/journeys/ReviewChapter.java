package cn.denggao.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the draw of the experts to the notice everybody may read. */
class ReviewChapter extends Chapter {

	private static final String OFFICER = "prov1";

	ReviewChapter(DraftToCertificateJourney story) {
		super(story);
	}

	void awaitsTheEndOfTheWindows() {
		rehearsal.play(entry -> entry.projectId() != null && !entry.projectId().equals(project().toString()));
		rehearsal.waitFor(() -> worklist.waits(round(), "UserTask_DrawExperts"));
	}

	void getsItsExpertsByDraw() {
		var draw = roundTask(OFFICER, "UserTask_DrawExperts");
		story.picture("review-1-draw");
		draw.form("/draw").fill("witness", "曲鹤鸣");
		press(draw.form("/draw"), "开始抽取");
		story.pictures("review-2-drawn");
		complete(roundTasklist("supervisor", "UserTask_ConfirmPanels").choose("专家组是否确认", "确认").tick("本人现场监督了抽取全过程"));
	}

	void isScoredInTasklist() {
		var declaration = story.seats.firstOf(project(), "UserTask_DeclareConflicts");
		var expert = story.seats.expertOf(declaration);
		story.enterAs(expert);
		var tasklist = story.tasklist(declaration).claim().choose("是否存在应当回避的情形", "不存在").tick("本人承诺");
		story.picture("review-3-declaration");
		complete(tasklist);
		var scoring = story.tasklist(story.seats.openOf(declaration.businessKey())).claim();
		marks(scoring.sheet());
		story.picture("review-4-scoring");
		scoring.send("提交评分");
		story.picture("review-5-scored");
		rehearsal.work();
	}

	private void marks(Sheet sheet) {
		for (var points : sheet.find("[name^='points-']").all()) {
			points.fill(points.locator("xpath=ancestor::tr").getAttribute("data-max"));
		}
		assertThat(sheet.find("[data-total]")).hasText("100");
		sheet.fill("opinion", "基础扎实，目标明确，建议支持。").tick("pledge");
	}

	void isScoredByTheOthers() {
		rehearsal.play(entry -> entry.process().equals("expert-scoring"));
		isShownAs("专家评审");
	}

	void isRanked() {
		roundTask(OFFICER, "UserTask_CloseScoring");
		story.picture("ranking-1-close");
		press("结束打分");
		roundTask(OFFICER, "UserTask_ConfirmRanking");
		story.pictures("ranking-2-table");
		press(story.sheet(), "提交集体决策");
	}

	void isDecidedCollectively() {
		var tasklist = roundTasklist("leadinggroup", "UserTask_RecordCollectiveDecision").choose("集体决策结果", "通过拟立项名单")
			.fill("会议纪要编号", "领导小组会议纪要第3号")
			.date("会议日期", story.clock.today())
			.fill("到会人数", "11");
		story.picture("decision-1");
		complete(tasklist);
	}

	void isPublished() {
		roundTask(OFFICER, "UserTask_PublishNotice").fill("word", "晋卫医公示").fill("contact", "联系人：南弘毅\n电话：0351-0000000");
		story.pictures("notice-1-draft");
		press("发布公示");
		story.leave();
		story.open("/notices");
		story.pictures("notice-2-list");
		story.page.locator("main td a").first().click();
		assertThat(story.page.locator("article")).containsText("云州区域医疗中心");
		story.pictures("notice-3-public");
		isShownAs("公示中");
	}

}
