package cn.denggao.journeys;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.demonstration.Backstage;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody objects to a project on a public notice and is right: its place goes to the
 * reserve, whom the hospital's limit had kept out.
 */
class ObjectionJourney extends BrowserJourney {

	private static final String DECISION = "晋卫医函〔2032〕18号";

	@Autowired
	private Backstage backstage;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private RoundDirectory rounds;

	private RoundId round;

	private ProjectId displaced;

	private ProjectId reserve;

	private String receipt;

	@BeforeEach
	void threeProjectsAreOnTheNoticeAndOneWaits() {
		round = rehearsal.open(2032, "A01", "A02", "A03", "A04");
		rehearsal.until(() -> !projects.inRound(round, ProjectStatus.IN_NOTICE).isEmpty(), backstage.tasksOf(round));
		rehearsal.work();
		assertThat(projects.inRound(round, ProjectStatus.IN_NOTICE)).hasSize(3);
		displaced = only(ProjectStatus.IN_NOTICE);
		reserve = only(ProjectStatus.RESERVE);
	}

	@Test
	void givesThePlaceToTheReserveWhenAnObjectionIsUpheld() {
		// given
		somebodyObjects();
		theOfficerAdmitsIt();
		theHospitalAnswers();
		theOfficerVerifies();

		// when
		theLeaderUpholdsIt();

		// then
		theHospitalReadsThatItIsOut();

		// when
		theOfficerRepliesInWriting();

		// then
		theObjectorReadsTheReply();

		// when
		theOfficerConfirmsTheEntry();
		theOfficerPublishesTheEntry();
		theLeaderApprovesTheEntry();

		// then
		assertThat(projects.require(reserve).status()).isEqualTo(ProjectStatus.AGREEMENT_PENDING);
		theHospitalReadsThatTheReserveIsIn();
	}

	private ProjectId only(ProjectStatus status) {
		return projects.inRound(round, status).stream().map(ProjectSummary::id).findFirst().orElseThrow();
	}

	private void somebodyObjects() {
		leave();
		open("/notices");
		pictures("objection-notices");
		page.getByText("关于" + rounds.require(round).titleInPapers() + "拟立项名单的公示").click();
		page.waitForURL("**/notices/*");
		pictures("objection-notice");
		page.getByText("在线提交异议").first().click();
		page.waitForURL("**/objections/new");
		sheet().choose("project", displaced.toString())
			.fill("name", "冯知远")
			.fill("contact", "13800000000")
			.fill("facts", "申报书所列两名骨干已于去年调离，未在该院执业，相关技术例数与公开年报不符。")
			.fill("evidence", "附件一：医师执业注册信息截图；附件二：该院公开年报第12页。");
		pictures("objection-form");
		sheet().press("提交异议");
		pictures("objection-receipt");
		receipt = page.locator("dd.dg-strong").innerText();
	}

	private void theOfficerAdmitsIt() {
		enterAs("prov1");
		var tasklist = tasklist(worklist.of(displaced, "UserTask_ExamineObjection")).claim()
			.choose("异议是否受理", "受理")
			.tick("异议为实名提出")
			.tick("异议附有证据材料")
			.fill("理由", "署名反映，事实具体并附证据，予以受理。");
		picture("objection-examine");
		tasklist.complete();
	}

	private void theHospitalAnswers() {
		enterAs("sx01dept");
		open("/tasks/" + worklist.of(displaced, "UserTask_AnswerObjection").taskId());
		assertThat(page.locator("main")).not().containsText("冯知远");
		sheet().fill("statement", "两名骨干确已调离，申报时未更新名单。");
		pictures("objection-answer");
		sheet().press("提交");
	}

	private void theOfficerVerifies() {
		enterAs("prov1");
		open("/tasks/" + worklist.of(displaced, "UserTask_VerifyObjection").taskId());
		sheet().fill("statement", "经查执业注册信息，反映情况属实。");
		picture("objection-verify");
		sheet().press("提交");
	}

	private void theLeaderUpholdsIt() {
		enterAs("provleader");
		var tasklist = tasklist(worklist.of(displaced, "UserTask_DecideObjection")).claim()
			.choose("异议是否成立", "成立")
			.select("处理结果", "取消拟立项资格")
			.fill("决定理由", "申报材料与事实不符，取消拟立项资格。")
			.fill("处理决定文号", DECISION);
		picture("objection-decide");
		tasklist.complete();
		rehearsal.work();
	}

	private void theHospitalReadsThatItIsOut() {
		enterAs("sx01dept");
		open("/projects/" + displaced);
		pictures("objection-displaced");
		assertThat(page.locator("main")).containsText("未入选");
		assertThat(page.locator("main")).containsText(DECISION);
	}

	private void theOfficerRepliesInWriting() {
		enterAs("prov1");
		open("/tasks/" + worklist.of(displaced, "UserTask_ReplyInWriting").taskId());
		sheet().fill("statement", "您反映的问题经核查属实，已取消该项目拟立项资格。");
		picture("objection-reply");
		sheet().press("提交");
		rehearsal.work();
	}

	private void theObjectorReadsTheReply() {
		leave();
		open("/notices").fill("receipt", receipt.toLowerCase());
		page.locator("form[action$='/notices/objections'] button").click();
		page.waitForURL("**/objections/" + receipt);
		pictures("objection-replied");
		assertThat(page.locator("main")).containsText("已办结");
		assertThat(page.locator("main")).containsText("已取消该项目拟立项资格");
	}

	private void theOfficerConfirmsTheEntry() {
		enterAs("prov1");
		open("/rounds/" + round + "/ranking");
		picture("objection-ranking");
		open("/rounds/" + round + "/late-entries");
		picture("objection-entry");
		sheet().form("/confirmation").fill("minutesNo", "领导小组会议纪要第9号").press("确认");
	}

	private void theOfficerPublishesTheEntry() {
		open("/rounds/" + round + "/late-entries").form("/notice")
			.fill("contact", "省卫健委医政处 0351-0000000")
			.press("发布公示");
		open("/rounds/" + round + "/late-entries");
		picture("objection-entry-notice");
	}

	private void theLeaderApprovesTheEntry() {
		rehearsal.until(() -> backstage.lateEntry(round).equals("CLEARED"),
				backstage.tasksOf(round).and(task -> !task.task().contains("Late")));
		enterAs("provleader");
		open("/rounds/" + round + "/late-entries").form("/approval").fill("word", "晋卫医发");
		picture("objection-entry-approval");
		sheet().form("/approval").press("印发批复");
		rehearsal.work();
	}

	private void theHospitalReadsThatTheReserveIsIn() {
		enterAs("sx01dept");
		open("/projects/" + reserve);
		pictures("objection-reserve");
		assertThat(page.locator("main")).containsText("任务书");
	}

}
