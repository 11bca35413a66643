package cn.denggao.journeys;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.ProcessMessages;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * 300 projects are being built when an administrator draws an audit of their finances
 * before acceptance: picked from the templates, approved by another, deployed, moved to,
 * done by the fund body in Tasklist, seen by the hospital, and taken back. Nobody writes
 * a program.
 */
class InsertedAuditJourney extends AuditOfMany {

	private static final String WORDS = "抽查凭证一百二十份，账实相符，同意进入验收。";

	@Autowired
	private ProcessMessages messages;

	@Test
	void isDrawnApprovedMovedToDoneAndTakenBack() {
		theAuditIsDrawn(theAuthorOpensTheDiagram());
		var release = theAuthorSubmits();
		theOtherAgrees(release, "audit-07-release");
		theAuthorDeploys(release);
		var trouble = somethingFailsIn(projects.get(7));
		var forward = theMoveIsProposed(former, former + 1, "audit-10-impact");
		assertThat(page.locator("main")).containsText("验收前增加财务审计");
		theOtherStarts(forward, "audit-11-decide");
		theReportSays(forward, 299, 1, "audit-12-failed");
		runtime.resolveIncident(trouble);
		theAuthorRetries(forward);
		theReportSays(forward, 300, 0, "audit-13-done");

		theTermEnds(projects.get(0));
		theTermEnds(projects.get(1));
		theFundBodyAgrees(projects.get(0));
		theHospitalSeesTheStep();
		theOfficerReadsTheOpinion();

		theFormerDiagramIsAskedFor("audit-20-return");
		theMoveBackListsTheOneInTheAudit();
	}

	private String theAuthorOpensTheDiagram() {
		enterAs("sysadmin");
		open("/modeling");
		sheet().form(NAME + "/draft").press("编辑");
		page.locator("[data-ready]").waitFor();
		picture("audit-01-editor");
		return page.url();
	}

	private void theAuditIsDrawn(String draft) {
		new OpinionDrawing(page).between("SubProcess_BuildPeriod", "CallActivity_FinalAcceptance", AUDIT)
			.within("10")
			.as("财务审计", "fund-body");
		picture("audit-03-fields");
		assertThat(page.locator("[data-dg-draft-state]")).containsText("已自动保存");
		page.locator("[data-dg-do=check]").click();
		picture("audit-04-checked");
		assertThat(page.locator("[data-dg-findings-note]")).containsText("0");
		assertThat(page.locator("[data-dg-findings] .dg-tag--red")).hasCount(0);
		assertThat(page.locator("[data-dg-findings]")).not().containsText("财务审计");
		go(draft.substring(draft.indexOf("/modeling")) + "/comparison");
		assertThat(page.locator("[data-dg-changes]")).containsText("财务审计");
		pictures("audit-05-comparison");
		go(draft.substring(draft.indexOf("/modeling")));
	}

	private String theAuthorSubmits() {
		sheet().form("/revisions").fill("reason", "验收前先审计资金使用").press("提交审批");
		assertThat(page.locator("main")).containsText("须由另一人审批");
		picture("audit-06-submitted");
		return page.url().substring(page.url().indexOf("/modeling"));
	}

	private void theTermEnds(ProjectId project) {
		messages.tellIfWaiting("construction.TermEnded", project.toString());
		rehearsal.work();
		assertThat(worklist.waits(project, AUDIT)).isTrue();
	}

	private void theFundBodyAgrees(ProjectId project) {
		enterAs("fundbody");
		open("/inbox");
		pictures("audit-14-inbox");
		var tasklist = tasklist(worklist.of(project, AUDIT)).claim()
			.choose("办理意见", "同意")
			.fill("意见内容", WORDS)
			.fill("文号", "晋财审〔2037〕8号");
		picture("audit-15-tasklist");
		tasklist.complete();
		rehearsal.work();
		assertThat(worklist.waits(project, "UserTask_ApplyForAcceptance")).isTrue();
	}

	private void theHospitalSeesTheStep() {
		enterAs("sx11app");
		open("/projects/" + projects.get(0));
		pictures("audit-16-progress");
		assertThat(page.locator("main")).containsText("财务审计");
		assertThat(page.locator("main")).not().containsText(WORDS);
		open("/projects/" + projects.get(1));
		pictures("audit-17-progress-open");
		assertThat(page.locator("main")).containsText("财务审计");
	}

	private void theOfficerReadsTheOpinion() {
		enterAs("prov1");
		open("/projects/" + projects.get(0) + "/opinions");
		pictures("audit-18-opinions");
		assertThat(page.locator("main")).containsText(WORDS);
		open("/opinions");
		pictures("audit-19-all-opinions");
		assertThat(page.locator("main")).containsText("晋财审〔2037〕8号");
	}

	private void theMoveBackListsTheOneInTheAudit() {
		open("/modeling/migrations/new?process=specialty-project&from=" + (former + 1) + "&to=" + (former + 2));
		pictures("audit-21-impact-back");
		assertThat(page.locator("tr:has-text('财务审计') .dg-tag--red").first()).isVisible();
		page.locator("tr:has(input[value='" + AUDIT + "']) select[name=treatment]").selectOption("WHEN_LEFT");
		sheet().form("/modeling/migrations").fill("reason", "退回旧版").press("提交审批");
		var back = page.url().substring(page.url().indexOf("/modeling"));
		theOtherStarts(back, "audit-22-decide-back");
		enterAs("sysadmin");
		open(back + "?status=WAITING");
		pictures("audit-23-listed");
		assertThat(figure("已迁移")).hasText("299");
		assertThat(page.locator("main")).containsText("财务审计");
		theLastOneLeavesTheAudit();
		open(back);
		pictures("audit-24-all-back");
		assertThat(figure("已迁移")).hasText("300");
	}

	private void theLastOneLeavesTheAudit() {
		enterAs("fundbody");
		tasklist(worklist.of(projects.get(1), AUDIT)).claim().choose("办理意见", "同意").fill("意见内容", WORDS).complete();
		rehearsal.work();
		moveAll();
		enterAs("sysadmin");
	}

	private void go(String path) {
		open(path);
		page.locator("[data-ready]").waitFor();
	}

}
