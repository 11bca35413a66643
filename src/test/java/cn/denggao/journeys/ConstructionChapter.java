package cn.denggao.journeys;

import java.time.YearMonth;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The build period: money, measures, monthly meetings, annual reports. */
class ConstructionChapter extends Chapter {

	ConstructionChapter(DraftToCertificateJourney story) {
		super(story);
	}

	void begins() {
		rehearsal.waitFor(() -> worklist.waits(project(), "UserTask_DecideHeldTranche"));
		isShownAs("建设");
		story.pictures("construction-1-progress");
	}

	void receivesItsFirstTranche() {
		var decision = tasklist("fundbody", "UserTask_DecideHeldTranche").choose("暂缓资金如何处理", "按核定金额拨付")
			.fill("核定拨付金额", "3600000")
			.fill("理由", "首期尚无年度考核等次，经研究同意拨付。");
		story.picture("construction-2-held");
		complete(decision);
		var tranche = task("finance", "UserTask_PayTranche").within(".dg-panel:has(form)")
			.fill("paidOn", story.clock.today())
			.fill("voucherNo", "晋财拨2027-0118");
		story.pictures("construction-3-tranche");
		press(tranche, "确认拨付");
		at("sx11fin", "/tranches");
		assertThat(story.page.locator("main")).containsText("晋财拨2027-0118");
		assertThat(story.page.locator("main")).containsText("2027 年度拨款");
		story.picture("construction-3-tranche-paid");
	}

	void keepsItsLedger() {
		var expenses = at("sx11fin", "/expenses");
		press(expenses.form("/matching")
			.fill("receivedOn", story.clock.today())
			.fill("received", "2000000.00")
			.fill("receiptNo", "院财收2027-001"), "登记配套到账");
		press(story.sheet()
			.form("/expenses")
			.fill("spentOn", story.clock.today())
			.fill("amount", "1260000.50")
			.choose("source", "PROVINCIAL")
			.choose("category", "EQUIPMENT")
			.fill("purpose", "超声内镜主机")
			.fill("voucherNo", "院财付2027-001"), "登记支出");
		assertThat(story.page.locator("main")).containsText("1,260,000.50");
		story.pictures("construction-4-expenses");
		var measure = at("sx11dept", "/ledger").form("/ledger/items")
			.fill("measure", "完成内镜中心改造")
			.fill("responsible", "宁明川")
			.fill("department", "消化内科")
			.fill("dueOn", story.clock.today().plusMonths(9));
		press(measure, "增加任务");
		story.page.getByText("完成内镜中心改造").first().waitFor();
		story.page.locator("tr:has-text('完成内镜中心改造') a").click();
		press(story.sheet().fill("progress", "20").fill("problem", "进口设备到货较晚"), "保存");
		story.pictures("construction-5-ledger");
	}

	void holdsItsMonthlyMeeting() {
		var minutes = at("sx11dept", "/dispatches/" + YearMonth.from(story.clock.today()))
			.fill("heldOn", story.clock.today())
			.choose("chairLogin", "sx11head")
			.fill("attendees", "尚弘毅、宁明川、上官守正")
			.fill("itemsReviewed", "3")
			.fill("problems", "设备到货较晚")
			.row("decision", "约谈供应商")
			.row("responsible", "上官守正")
			.row("dueOn", story.clock.today().plusDays(20));
		story.pictures("construction-6-dispatch");
		press(minutes, "提交调度记录");
		at("sx11dept", "/dispatches/" + YearMonth.from(story.clock.today()));
		assertThat(story.page.locator("main")).containsText("约谈供应商");
		story.pictures("construction-7-dispatch-filed");
	}

	void reportsOnAYear() {
		passesUntil("UserTask_SubmitAnnualReport");
		var report = task("sx11leader1", "UserTask_SubmitAnnualReport").within(".dg-panel:has(button[type=submit])")
			.fill("progress", "各项任务按年度计划推进。")
			.fill("problems", "部分设备到货较晚。")
			.fill("plan", "下一年度按任务书继续推进。");
		reachesTheTargets(report);
		story.pictures("construction-8-report");
		press(report, "提交年度报告");
		complete(tasklist("prov2", "UserTask_AppraiseAnnualReport").choose("年度报告是否可以评定", "可以评定").select("考核等次", "良好"));
		at("sx11leader1", "/reports");
		assertThat(story.page.locator("main")).containsText("良好");
		story.pictures("construction-9-report-appraised");
	}

}
