package cn.denggao.journeys;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.demonstration.Backstage;
import cn.denggao.demonstration.StrictExperts;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A project fails at half time, mends too little, and is ended; its money goes back. */
class MidtermFailureJourney extends BrowserJourney {

	private static final String PRINCIPAL = "sx02head";

	private static final String LEADER = "sx02leader1";

	private static final String WHY = "复查仍不合格，核心指标未启动，决定终止建设。";

	private static final Map<String, String> MARKS = Map.of("P1", "11", "P2", "14", "P3", "7", "F1", "6", "F2", "7",
			"O1", "7", "O2", "4", "Q1", "11");

	@Autowired
	private Backstage backstage;

	@Autowired
	private StrictExperts experts;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private OfficialClock clock;

	private ProjectId project;

	@BeforeEach
	void halfOfTheTermIsOver() {
		project = waitingIn(2031, "A05", "UserTask_SubmitMidtermReport",
				task -> !task.process().equals("midterm-inspection"));
	}

	@Test
	void endsAProjectThatFailsTwiceAndTakesItsMoneyBack() {
		// given
		theLeaderReports();
		theOfficerAcceptsTheReport();
		thePanelIsDrawnAndConfirmed("midterm-panel");
		oneExpertScoresInTasklist();
		theOthersScore(68);
		theProvinceConcludes("限期整改", "midterm-conclusion");
		theLeaderReportsItMended();
		thePanelIsDrawnAndConfirmed("midterm-panel-again");
		theOthersScore(52);
		theProvinceConcludes("不通过", "midterm-conclusion-again");

		// when
		theLeadingGroupEndsIt();

		// then
		theHospitalReadsThatItHasEnded();

		// when
		theMoneyGoesBack();

		// then
		theHospitalReadsThatTheMoneyIsBack();
	}

	private void theLeaderReports() {
		enterAs(LEADER);
		open("/inbox");
		picture("midterm-inbox");
		page.getByText("提交中期报告").click();
		var sheet = sheet().fill("summary", "已完成设备论证，两项关键技术尚未开展。")
			.fill("problems", "进口设备未到货，骨干外出进修未派出。")
			.fill("plan", "年内完成采购并派出三名骨干。")
			.fill("selfScore", 72);
		nothingHasImproved(sheet);
		pictures("midterm-report");
		sheet.press("保存并送院长签署");
		enterAs(PRINCIPAL);
		open("/projects/" + project + "/midterm");
		picture("midterm-signature");
		sheet().form("/midterm/signature").press("签署中期报告");
		enterAs(LEADER);
		open("/projects/" + project + "/midterm").press("提交中期报告");
	}

	private void nothingHasImproved(Sheet sheet) {
		for (var actual : sheet.find("input[name^=actual-]").all()) {
			actual.fill(actual.locator("xpath=ancestor::tr/td[2]").innerText());
		}
	}

	private void theOfficerAcceptsTheReport() {
		enterAs("prov1");
		var tasklist = tasklist(worklist.of(project, "UserTask_CheckMidtermReport")).claim()
			.choose("中期报告是否可以进入检查", "可以进入检查");
		picture("midterm-check");
		tasklist.complete();
	}

	private void thePanelIsDrawnAndConfirmed(String name) {
		enterAs("prov1");
		openThePanel();
		sheet().form("/draw").press("开始抽取");
		enterAs("supervisor");
		openThePanel();
		picture(name);
		sheet().form("/confirmation").press("确认专家组");
		rehearsal.work();
	}

	private void openThePanel() {
		open("/panels").find("tr:has-text('" + projects.require(project).code() + "') a").first().click();
		page.waitForURL("**/panels/*");
	}

	private void oneExpertScoresInTasklist() {
		var seat = backstage.scoring(project).get(0);
		enterAs(backstage.expert(seat));
		tasklist(seat).claim().choose("是否存在应当回避的情形", "不存在").tick("本人承诺如实申明").complete();
		var tasklist = tasklist(backstage.next(seat)).claim();
		var sheet = tasklist.sheet();
		assertThat(sheet.find("#dossier")).containsText("已完成设备论证，两项关键技术尚未开展。");
		MARKS.forEach((item, points) -> sheet.fill("points-" + item, points));
		sheet.fill("reason-P1", "两项关键技术未启动，佐证材料不足。").fill("opinion", "进度明显滞后，建议限期整改。").tick("pledge");
		picture("midterm-sheet");
		tasklist.send("提交评分");
	}

	private void theOthersScore(int share) {
		experts.score(project, "midterm", share);
		rehearsal.work();
	}

	private void theProvinceConcludes(String conclusion, String name) {
		enterAs("provleader");
		open("/projects/" + project + "/midterm");
		assertThat(page.locator("[data-proposal]")).containsText(conclusion);
		picture(name + "-proposed");
		open("/tasks/" + worklist.of(project, "UserTask_ConfirmConclusion").taskId());
		page.getByLabel(conclusion).check();
		assertThat(page.locator("[name=rectifyMonths]"))
			.isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(conclusion.equals("限期整改")));
		if (conclusion.equals("限期整改")) {
			sheet().fill("rectifyMonths", 3);
		}
		picture(name);
		sheet().press("提交");
		rehearsal.work();
	}

	private void theLeaderReportsItMended() {
		enterAs(LEADER);
		open("/inbox");
		page.getByText("整改").first().click();
		var sheet = sheet().fill("rectification", "设备已到货安装，两名骨干已派出。");
		pictures("midterm-rectification");
		sheet.press("报告整改完成");
		rehearsal.work();
	}

	private void theLeadingGroupEndsIt() {
		enterAs("leadinggroup");
		open("/tasks/" + worklist.of(project, "UserTask_DecideTermination").taskId());
		sheet().choose("decision", "TERMINATE").fill("minutesNo", "领导小组会议纪要第12号").fill("reason", WHY);
		picture("midterm-termination");
		sheet().press("提交");
		rehearsal.work();
	}

	private void theHospitalReadsThatItHasEnded() {
		enterAs(LEADER);
		open("/projects/" + project);
		pictures("midterm-ended");
		assertThat(page.locator(".dg-tag").first()).hasText("已终止");
		assertThat(page.locator("main")).containsText("领导小组会议纪要第12号");
		assertThat(page.locator("main")).containsText(WHY);
		open("/projects/" + project + "/midterm");
		picture("midterm-ended-conclusions");
		assertThat(page.locator("main")).containsText("首次检查 限期整改");
		assertThat(page.locator("main")).containsText("复查 不通过");
		assertThat(page.locator("main .dg-list")).not().containsText("得分");
	}

	private void theMoneyGoesBack() {
		enterAs("prov1");
		open("/tasks/" + worklist.of(project, "UserTask_StateRecovery").taskId());
		pictures("midterm-recovery");
		sheet().form("/recovery").fill("documentNo", "晋卫医函〔2028〕77号").press("核定收回金额");
		enterAs("finance");
		open("/tasks/" + worklist.of(project, "UserTask_ConfirmRecovery").taskId());
		sheet().fill("receivedOn", clock.today()).fill("amount", "5400000").fill("voucherNo", "晋财凭〔2028〕415号");
		picture("midterm-recovery-confirm");
		sheet().press("提交");
		rehearsal.work();
	}

	private void theHospitalReadsThatTheMoneyIsBack() {
		enterAs(LEADER);
		open("/projects/" + project + "/recovery");
		picture("midterm-recovery-done");
		assertThat(page.locator("main")).containsText("5,400,000.00");
		assertThat(page.locator("main")).containsText("已于 " + clock.today() + " 到账，凭证 晋财凭〔2028〕415号");
	}

}
