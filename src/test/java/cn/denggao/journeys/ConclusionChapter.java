package cn.denggao.journeys;

import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From the inspection at half time to the certificate. */
class ConclusionChapter extends Chapter {

	ConclusionChapter(DraftToCertificateJourney story) {
		super(story);
	}

	void reportsAtHalfTime() {
		passesUntil("UserTask_SubmitMidtermReport");
		var report = task("sx11leader1", "UserTask_SubmitMidtermReport").fill("summary", "建设任务过半，指标持续改善。")
			.fill("teamChanges", "无")
			.fill("problems", "进口设备到货较晚。")
			.fill("plan", "下半程加快人才引进。")
			.fill("selfScore", "88");
		reachesTheTargets(report);
		story.pictures("midterm-1-report");
		press(report, "保存并送院长签署");
		press(at("sx11head", "/midterm").form("/midterm/signature"), "签署中期报告");
		press(task("sx11leader1", "UserTask_SubmitMidtermReport"), "提交中期报告");
		complete(tasklist("prov2", "UserTask_CheckMidtermReport").choose("中期报告是否可以进入检查", "可以进入检查"));
	}

	void isInspected() {
		getsAPanel("midterm-2");
		rehearsal.play(entry -> entry.process().equals("expert-scoring"));
		isShownAs("中期检查");
		var tasklist = tasklist("provleader", "UserTask_ConfirmConclusion").choose("检查结论", "通过");
		story.picture("midterm-3-conclusion");
		complete(tasklist);
		at("sx11leader1", "/midterm");
		assertThat(story.page.locator("main")).containsText("通过");
		story.pictures("midterm-4-concluded");
	}

	void appliesForAcceptance() {
		passesUntil("UserTask_ApplyForAcceptance");
		var application = task("sx11leader1", "UserTask_ApplyForAcceptance").fill("summary", "任务书任务全部完成。")
			.fill("outputs", "新技术 6 项，论文 12 篇。")
			.fill("cases", "典型病例 3 例。")
			.fill("accountNo", "审字〔2030〕1号")
			.fill("selfScore", "92");
		reachesTheTargets(application);
		story.pictures("acceptance-1-application");
		press(application, "提交验收申请");
		complete(tasklist("prov2", "UserTask_CheckAcceptanceData").choose("数据核查是否通过", "通过"));
		var evaluation = task("thirdparty", "UserTask_EvaluateIndependently").fill("opinion", "抽查病案与原始数据一致，目标基本实现。");
		story.pictures("acceptance-1-evaluation");
		press(evaluation, "提交评价意见");
	}

	void isAccepted() {
		getsAPanel("acceptance-2");
		rehearsal.play(entry -> entry.process().equals("expert-scoring"));
		isShownAs("验收");
		var cohort = task("provleader", "UserTask_ConfirmAcceptance").fill("reason", "经集体研究，同意验收结论。");
		story.pictures("acceptance-3-cohort");
		press(cohort, "审定全部结论");
		isShownAs("验收合格");
		story.pictures("acceptance-4-progress");
	}

	void holdsItsCertificate() {
		at("sx11leader1", "/certificate");
		assertThat(story.page.locator("article")).containsText("云州区域医疗中心");
		assertThat(story.page.locator(".dg-paper__meta")).containsText(Pattern.compile("SX-136-2030-\\d{4}"));
		assertThat(story.page.locator(".dg-paper__sign")).containsText("山西省卫生健康委员会");
		story.pictures("certificate");
	}

	void losesItsTitle() {
		var why = "复核发现验收数据与病案不符，撤销称号。";
		var revocation = at("leadinggroup", "/measures").form("/revocation")
			.fill("reason", why)
			.fill("documentNo", "晋卫医函〔2030〕8号");
		story.pictures("revocation-form");
		press(revocation, "撤销称号");
		story.pictures("revocation-done");
		isShownAs("晋卫医函〔2030〕8号");
		assertThat(story.page.locator("main")).containsText(why);
		story.pictures("revocation-progress");
		at("sx11leader1", "/certificate");
		story.pictures("revocation-certificate");
		assertThat(story.page.locator("main")).containsText("本证书已于 " + story.clock.today() + " 撤销");
	}

	private void getsAPanel(String picture) {
		drawsAtThePanel("prov1", "开始抽取");
		story.pictures(picture + "-drawn");
		drawsAtThePanel("supervisor", "确认专家组");
	}

	private void drawsAtThePanel(String login, String button) {
		story.enterAs(login);
		story.open("/panels");
		story.pictures("panels-" + login);
		story.page.locator("tr:has(.dg-tag--amber) a").first().click();
		press(button);
	}

}
