package cn.denggao.journeys;

import java.util.Set;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.demonstration.Backstage;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.WorklistEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The only project of a list withdraws before its notice: the list goes back to the
 * ranking, and the round ends without an approval.
 */
class SentBackListJourney extends BrowserJourney {

	private static final String PUBLISH = "UserTask_PublishNotice";

	private static final String END = "UserTask_EndWithoutApproval";

	private static final String LEFT = "名单上唯一的项目因医院学科调整撤回申报，名单已空，须重新核对排名并再次集体决策。";

	@Autowired
	private Backstage backstage;

	@Autowired
	private ProjectDirectory projects;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void aListOfOneWaitsForItsNotice() {
		round = rehearsal.open(2047, "A01");
		project = projects.inRound(round).get(0).id();
		rehearsal.until(() -> worklist.waits(round, PUBLISH), this::isOfOthers);
	}

	@Test
	void endsARoundWhoseListIsEmpty() {
		// given
		theHospitalWithdraws();
		theOfficerSendsTheListBack();

		// when
		theOfficerRanksAnew();
		rehearsal.until(() -> worklist.waits(round, END), this::isOfOthers);
		theOfficerEndsTheRound();

		// then
		theHospitalReadsWhy();
	}

	private boolean isOfOthers(WorklistEntry task) {
		return backstage.tasksOf(round).test(task) && !Set.of(PUBLISH, END).contains(task.task());
	}

	private void theHospitalWithdraws() {
		enterAs("sx01dept");
		open("/projects/" + project + "/withdrawal").fill("reason", "心血管内科与外科合并为心脏中心，明年以新的专科重新申报。").press("撤回申报");
	}

	private void theOfficerSendsTheListBack() {
		enterAs("prov1");
		open("/rounds/" + round + "/notice");
		pictures("sent-back-1-notice");
		sheet().form("/notice/reopening").fill("reason", LEFT).press("退回核对排名");
		open("/rounds/" + round + "/ranking");
		assertThat(page.locator("main")).containsText("名单已退回重新确定，理由：" + LEFT);
		pictures("sent-back-2-ranking");
	}

	private void theOfficerRanksAnew() {
		sheet().form("/ranking/runs").press("按现有数据重新排名");
		pictures("sent-back-3-again");
		sheet().form("/ranking").press("提交集体决策");
		pictures("sent-back-4-confirmed");
	}

	private void theOfficerEndsTheRound() {
		enterAs("prov1");
		open("/rounds/" + round + "/ending");
		pictures("sent-back-5-ending");
		sheet().form("/ending").fill("reason", "唯一进入名单的项目已撤回，没有备选项目，经集体决策本批次无项目立项。").press("结束批次");
		rehearsal.work();
		pictures("sent-back-6-board");
		open("/rounds");
		pictures("sent-back-7-rounds");
	}

	private void theHospitalReadsWhy() {
		enterAs("sx01app");
		open("/projects/" + project);
		pictures("sent-back-8-hospital");
		open("/messages");
		pictures("sent-back-9-told");
		assertThat(page.locator("main")).containsText("无项目立项");
	}

}
