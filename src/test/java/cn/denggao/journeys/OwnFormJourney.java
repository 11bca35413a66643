package cn.denggao.journeys;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.ProcessMessages;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An administrator makes a form that asks for the amount and the agency of an audit, a
 * second person approves it, it is chosen for a step drawn before acceptance, and the
 * fund body answers it in Tasklist. Nobody writes a program.
 */
@Import(ManyProjects.class)
@TestPropertySource(properties = "denggao.journey=own-form")
class OwnFormJourney extends BrowserJourney {

	private static final String AUDIT = "UserTask_AuditFinances";

	private static final String TITLE = "财务审计意见";

	private static final String WORDS = "抽查凭证一百二十份，账实相符。";

	private static final DefinitionName PROCESS = DefinitionName.valueOf("specialty-project.bpmn");

	@Autowired
	private ProcessMessages messages;

	@Autowired
	private ManyProjects many;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void theRoundIsOpen() {
		round = rehearsal.open(2037);
	}

	@Test
	void isMadeApprovedChosenAnsweredAndRead() {
		theAuthorMakesTheForm();
		aFieldIsAdded("number", "审计金额（元）", "auditedAmount");
		aFieldIsAdded("textfield", "审计机构", "agency");
		theFormIsChecked();
		theReleaseGoesLive("审计要填金额和机构", "own-form-05");
		theStepIsDrawnWithTheForm();
		theReleaseGoesLive("验收前先审计资金使用", "own-form-08");
		theProjectReachesTheStep();
		theFundBodyAnswers();
		theOfficerReads();
		theHospitalSeesTheStepAlone();
	}

	private void theAuthorMakesTheForm() {
		enterAs("sysadmin");
		open("/modeling");
		pictures("own-form-01-list");
		page.getByText("新建意见表单").click();
		sheet().form("/modeling/forms").fill("title", TITLE).fill("key", "Finance Audit").click("起草");
		assertThat(page.locator("#dg-errors")).containsText("标识只能用小写字母、数字和连字符");
		pictures("own-form-02-new");
		sheet().form("/modeling/forms").fill("key", "finance-audit").press("起草");
		page.locator("[data-ready]").waitFor();
	}

	/** From the palette by the keyboard, named in the panel. */
	private void aFieldIsAdded(String kind, String label, String key) {
		page.locator(".fjs-palette-field[data-field-type=" + kind + "]").focus();
		page.keyboard().press("Enter");
		page.locator("[data-dg-canvas] .fjs-element[data-id]").last().click();
		opened("general");
		enter("label", label);
		enter("key", key);
	}

	private void enter(String entry, String text) {
		var field = page.locator("[data-dg-properties] [data-entry-id='" + entry + "']")
			.locator("input, textarea, [contenteditable=true]")
			.first();
		field.fill(text);
		page.keyboard().press("Tab");
	}

	private void theFormIsChecked() {
		page.locator("[data-dg-do=check]").click();
		assertThat(page.locator("[data-dg-findings-note]")).containsText("0");
		assertThat(page.locator("[data-dg-findings] .dg-tag--red")).hasCount(0);
		assertThat(page.locator("[data-dg-draft-state]")).containsText("已自动保存");
		picture("own-form-03-editor");
		page.locator("[data-dg-do=preview]").click();
		assertThat(page.locator("[data-dg-tasklist]")).containsText("审计金额（元）");
		pictures("own-form-04-preview");
	}

	private void theReleaseGoesLive(String reason, String name) {
		sheet().form("/revisions").fill("reason", reason).press("提交审批");
		var release = page.url().substring(page.url().indexOf("/modeling"));
		enterAs("secadmin");
		open(release);
		pictures(name + "-release");
		open(release + "/comparison");
		page.locator("[data-dg-changes] tr").first().waitFor();
		pictures(name + "-comparison");
		open(release);
		sheet().form("/approval").fill("reason", "与财政部门商定，同意").press("批准");
		enterAs("sysadmin");
		open(release);
		sheet().form("/deployment").press("部署");
		assertThat(page.locator("main")).containsText("部署为第");
	}

	private void theStepIsDrawnWithTheForm() {
		open("/modeling");
		assertThat(page.locator("main")).containsText(TITLE);
		sheet().form(PROCESS + "/draft").press("编辑");
		page.locator("[data-ready]").waitFor();
		new OpinionDrawing(page).between("SubProcess_BuildPeriod", "CallActivity_FinalAcceptance", AUDIT)
			.answered(TITLE)
			.as("财务审计", "fund-body");
		picture("own-form-06-template");
		assertThat(page.locator("[data-dg-draft-state]")).containsText("已自动保存");
		page.locator("[data-dg-do=check]").click();
		assertThat(page.locator("[data-dg-findings-note]")).containsText("0");
		assertThat(page.locator("[data-dg-findings] .dg-tag--red")).hasCount(0);
		picture("own-form-07-drawn");
	}

	private void theProjectReachesTheStep() {
		project = many.underConstruction(() -> round, 1).get(0);
		messages.tellIfWaiting("construction.TermEnded", project.toString());
		rehearsal.work();
		org.assertj.core.api.Assertions.assertThat(worklist.waits(project, AUDIT)).isTrue();
	}

	private void theFundBodyAnswers() {
		enterAs("fundbody");
		var tasklist = tasklist(worklist.of(project, AUDIT)).claim()
			.choose("办理意见", "同意")
			.fill("意见内容", WORDS)
			.fill("审计金额", "12345678901234567")
			.fill("审计机构", "晋审会计师事务所");
		assertThat(tasklist.refused()).containsText("“审计金额（元）”：请填写数字");
		assertThat(tasklist.box("审计机构")).hasValue("晋审会计师事务所");
		pictures("own-form-09-tasklist");
		tasklist.fill("审计金额", "2987654.32").complete();
		rehearsal.work();
		org.assertj.core.api.Assertions.assertThat(worklist.waits(project, "UserTask_ApplyForAcceptance")).isTrue();
	}

	private void theOfficerReads() {
		enterAs("prov1");
		open("/projects/" + project + "/opinions");
		pictures("own-form-10-opinions");
		assertThat(page.locator("main")).containsText("审计金额（元）");
		assertThat(page.locator("main")).containsText("2987654.32");
		assertThat(page.locator("main")).containsText("晋审会计师事务所");
		open("/opinions");
		pictures("own-form-11-all-opinions");
		assertThat(page.locator("main")).containsText("2987654.32");
	}

	private void theHospitalSeesTheStepAlone() {
		enterAs("sx11app");
		open("/projects/" + project);
		assertThat(page.locator("main")).containsText("财务审计");
		assertThat(page.locator("main")).not().containsText("2987654.32");
	}

	/** A group of the panel is folded until somebody opens it. */
	private void opened(String group) {
		var header = page.locator("[data-group-id='group-" + group + "'] .bio-properties-panel-group-header").first();
		header.waitFor();
		if (!header.getAttribute("class").contains("open")) {
			header.click();
		}
	}

}
