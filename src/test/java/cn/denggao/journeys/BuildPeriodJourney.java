package cn.denggao.journeys;

import java.util.List;
import java.util.regex.Pattern;

import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * What may happen to a project that is being built: money held back, a visit nobody
 * announced, a change of its agreement, a rest, an early end.
 */
class BuildPeriodJourney extends BrowserJourney {

	private static final String HELD = "UserTask_DecideHeldTranche";

	private static final String ENOUGH = "首期尚无年度考核等次，经研究同意拨付。";

	private static final String VISIT = "群众反映设备闲置，须现场核实。";

	private static final String FOUND = "内镜主机到货三个月未启用；两项措施没有佐证材料。";

	private static final String DELAY = "进口设备到货推迟半年，关键技术须顺延开展。";

	@Autowired
	private OfficialClock clock;

	private ProjectId project;

	@BeforeEach
	void aProjectIsBeingBuilt() {
		project = waitingIn(2035, "A09", HELD, task -> !task.task().equals(HELD));
	}

	@Test
	void bearsWhatHappensWhileItIsBuilt() {
		theFundBodyClearsTooMuch();
		theFundBodyClearsWhatIsPlanned();

		theProvinceOrdersAVisit();
		theHospitalDoesNotKnow();
		theOfficerRecordsWhatIsFound();
		theHospitalAnswers("build-visit-findings", FOUND);
		theOfficerIsNotContent();
		theHospitalAnswers("build-visit-findings-again", "请补交两项措施的佐证材料。");
		theOfficerIsContent();

		theHospitalAsksForMoreTime();
		thePrincipalEndorsesIt();
		theOfficerReturnsIt();
		theHospitalAmendsIt();
		theOfficerAgrees();
		theLeaderAgrees();

		var measures = new MeasuresTaken(this, project);
		measures.theLeaderSuspendsIt();
		measures.theHospitalRests();
		measures.theLeaderResumesIt();

		measures.theLeadingGroupEndsIt();
		measures.theHospitalReadsThatItHasEnded();
	}

	private void theFundBodyClearsTooMuch() {
		var tasklist = tasklistOf("fundbody", HELD).choose("暂缓资金如何处理", "按核定金额拨付")
			.fill("核定拨付金额", "36000000.5")
			.fill("理由", ENOUGH);
		assertThat(tasklist.refused()).containsText("“核定拨付金额（元）”：核定金额应大于 0 且不超过本期计划 3,600,000.00 元。");
		picture("build-held-refused");
		assertThat(tasklist.box("核定拨付金额")).hasValue("36000000.5");
		assertThat(tasklist.box("理由")).hasValue(ENOUGH);
	}

	private void theFundBodyClearsWhatIsPlanned() {
		complete(Tasklist.on(page).fill("核定拨付金额", "3600000"));
		at("sx03leader1", "/tranches");
		picture("build-held-cleared");
		assertThat(page.locator("main")).containsText("3,600,000.00");
	}

	private void theProvinceOrdersAVisit() {
		var visits = at("prov1", "/spot-checks");
		visits.fill("reason", VISIT).press("下达飞行检查");
		rehearsal.work();
		open("/projects/" + project + "/spot-checks");
		pictures("build-visit-ordered");
		assertThat(page.locator("main")).containsText("待检查");
	}

	private void theHospitalDoesNotKnow() {
		for (var login : List.of("sx03dept", "sx03leader1")) {
			at(login, "");
			picture("build-visit-secret-" + login);
			tellsNothing(".dg-cols");
			assertThat(page.locator("[data-element-id='EventSubProcess_SpotCheck']")).not()
				.hasClass(Pattern.compile("dg-"));
			open("/projects/" + project + "/spot-checks");
			tellsNothing("main");
			assertThat(page.locator("main")).containsText("没有飞行检查");
			open("/inbox");
			tellsNothing("main");
		}
	}

	private void tellsNothing(String part) {
		assertThat(page.locator(part)).not().containsText("现场检查");
		assertThat(page.locator(part)).not().containsText("待检查");
		assertThat(page.locator(part)).not().containsText(VISIT);
	}

	private void theOfficerRecordsWhatIsFound() {
		enterAs("prov1");
		open("/tasks/" + worklist.of(project, "UserTask_InspectOnSite").taskId());
		var visit = sheet().form("/findings").fill("visitedOn", clock.today().plusDays(1)).fill("findings", FOUND);
		visit.click("提交");
		assertThat(page.locator("#dg-errors")).containsText("检查日期不能晚于今天");
		pictures("build-visit-refused");
		assertThat(page.locator("[name=findings]")).hasValue(FOUND);
		sheet().form("/findings").fill("visitedOn", clock.today()).press("提交");
		rehearsal.work();
	}

	private void theHospitalAnswers(String name, String toRead) {
		enterAs("sx03dept");
		open("/inbox");
		page.getByText("反馈整改情况").first().click();
		page.waitForURL("**/spot-checks");
		assertThat(page.locator("main")).containsText(toRead);
		sheet().form("/answer").fill("answer", "设备已启用，佐证材料已补齐并更新台账。");
		pictures(name);
		sheet().form("/answer").press("提交");
		rehearsal.work();
	}

	private void theOfficerIsNotContent() {
		var tasklist = tasklistOf("prov1", "UserTask_CloseSpotCheck").choose("检查发现的问题是否已解决", "未解决，继续整改")
			.fill("未解决的事项", "请补交两项措施的佐证材料。");
		picture("build-visit-judged");
		complete(tasklist);
	}

	private void theOfficerIsContent() {
		complete(tasklistOf("prov1", "UserTask_CloseSpotCheck").choose("检查发现的问题是否已解决", "已解决，办结"));
		at("sx03leader1", "");
		pictures("build-visit-progress");
		assertThat(page.locator("main")).containsText("飞行检查");
		open("/projects/" + project + "/spot-checks");
		picture("build-visit-closed");
		assertThat(page.locator("main")).containsText("已办结");
	}

	private void theHospitalAsksForMoreTime() {
		var request = at("sx03dept", "/changes").choose("kind", "TERM").fill("months", 60).fill("reason", DELAY);
		pictures("build-change-form");
		request.click("提出变更申请");
		assertThat(page.locator("#dg-errors")).containsText("延期最多 12 个月");
		assertThat(page.locator("[name=months]")).hasValue("60");
		assertThat(page.locator("[name=reason]")).hasValue(DELAY);
		picture("build-change-refused");
		sheet().fill("months", 12).press("提出变更申请");
		rehearsal.work();
		assertThat(page.locator("main")).containsText("待医院同意");
		pictures("build-change-requested");
	}

	private void thePrincipalEndorsesIt() {
		var tasklist = tasklistOf("sx03head", "UserTask_EndorseChange").choose("医院是否同意变更申请", "同意并上报");
		picture("build-change-endorse");
		complete(tasklist);
	}

	private void theOfficerReturnsIt() {
		var tasklist = tasklistOf("prov1", "UserTask_DecideChange").choose("是否同意变更", "退回修改")
			.fill("理由", "推迟半年即可，请按六个月申请。");
		picture("build-change-return");
		complete(tasklist);
	}

	private void theHospitalAmendsIt() {
		enterAs("sx03dept");
		open("/inbox");
		page.getByText("修改变更申请").first().click();
		page.waitForURL("**/changes/*");
		assertThat(page.locator("main")).containsText("推迟半年即可，请按六个月申请。");
		sheet().fill("months", 6);
		pictures("build-change-amend");
		sheet().press("提交");
		rehearsal.work();
	}

	private void theOfficerAgrees() {
		var tasklist = tasklistOf("prov1", "UserTask_DecideChange").choose("是否同意变更", "同意")
			.fill("同意变更的文号", "晋〔2036〕21号");
		assertThat(tasklist.refused()).containsText("“同意变更的文号”：");
		picture("build-change-refused-number");
		assertThat(tasklist.box("同意变更的文号")).hasValue("晋〔2036〕21号");
		complete(tasklist.fill("同意变更的文号", "晋卫医函〔2036〕21号"));
	}

	private void theLeaderAgrees() {
		complete(tasklistOf("provleader", "UserTask_DecideChange").choose("是否同意变更", "同意")
			.fill("同意变更的文号", "晋卫医函〔2036〕22号"));
		at("sx03leader1", "");
		pictures("build-change-progress");
		assertThat(page.locator("main")).containsText("变更申请");
		open("/projects/" + project + "/changes").find("a:has-text('查看')").first().click();
		page.waitForURL("**/changes/*");
		pictures("build-change-applied");
		assertThat(page.locator("main")).containsText("已生效");
		assertThat(page.locator("main")).containsText("晋卫医函〔2036〕22号");
	}

	private Sheet at(String login, String path) {
		enterAs(login);
		return open("/projects/" + project + path);
	}

	private Tasklist tasklistOf(String login, String task) {
		enterAs(login);
		return tasklist(worklist.of(project, task)).claim();
	}

	private void complete(Tasklist tasklist) {
		tasklist.complete();
		rehearsal.work();
	}

}
