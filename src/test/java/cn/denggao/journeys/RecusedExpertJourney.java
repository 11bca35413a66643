package cn.denggao.journeys;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.demonstration.Backstage;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.WorklistEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An expert who has begun to score finds out that he must not; a reserve takes the seat,
 * and nobody outside learns of either.
 */
class RecusedExpertJourney extends BrowserJourney {

	private static final String NOT_FOUND = "没有找到";

	@Autowired
	private Backstage backstage;

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private AccountDirectory accounts;

	private RoundId round;

	private ProjectId project;

	private WorklistEntry seat;

	private String expert;

	private String reserve;

	@BeforeEach
	void fiveExpertsAreCalled() {
		round = rehearsal.open(2033, "A20");
		project = projects.inRound(round).get(0).id();
		rehearsal.until(() -> backstage.scoring(project).size() == 5,
				backstage.tasksOf(round).and(task -> !task.process().equals("expert-scoring")));
		seat = backstage.scoring(project).get(0);
		expert = backstage.expert(seat);
	}

	@Test
	void givesTheSeatToAReserveWhenItsExpertReportsARelation() {
		// given
		theExpertDeclaresToBeFree();
		theExpertBeginsToScore();

		// when
		theExpertReportsARelation();

		// then
		theExpertFindsNothingAnyMore();
		theReserveStartsAfresh();
		theOfficerSeesTheSeatFilled();
		theHospitalLearnsNeitherName();
	}

	private void theExpertDeclaresToBeFree() {
		enterAs(expert);
		tasklist(seat).claim().choose("是否存在应当回避的情形", "不存在").tick("本人承诺如实申明").complete();
		seat = backstage.next(seat);
	}

	private void theExpertBeginsToScore() {
		var sheet = tasklist(seat).claim().sheet();
		sheet.find("input[name^=points-]").first().fill("3");
		assertThat(sheet.find("[data-saved-state]")).containsText("已自动保存");
		picture("recusal-begun");
	}

	private void theExpertReportsARelation() {
		var tasklist = tasklist(seat);
		tasklist.sheet().find("a:has-text('上报回避')").click();
		var sheet = tasklist.sheet();
		sheet.find("input[name=relations][value=kin]").check();
		sheet.fill("reason", "阅读材料后发现项目骨干为本人近亲属。");
		picture("recusal-report");
		tasklist.send("上报回避");
		rehearsal.work();
	}

	private void theExpertFindsNothingAnyMore() {
		open("/reviews/" + seat.businessKey());
		picture("recusal-gone");
		assertThat(page.locator("main")).containsText(NOT_FOUND);
		open("/tasks/" + seat.taskId());
		assertThat(page.locator("main")).containsText(NOT_FOUND);
		open("/inbox");
		assertThat(page.locator("a[href='/tasks/" + seat.taskId() + "']")).hasCount(0);
	}

	private void theReserveStartsAfresh() {
		var taken = backstage.scoring(project).get(4);
		reserve = backstage.expert(taken);
		assertThat(reserve).isNotEqualTo(expert);
		enterAs(reserve);
		tasklist(taken).claim().choose("是否存在应当回避的情形", "不存在").tick("本人承诺如实申明").complete();
		var sheet = tasklist(backstage.next(taken)).claim().sheet();
		assertThat(sheet.find("input[name^=points-]").first()).hasValue("");
		picture("recusal-reserve");
	}

	private void theOfficerSeesTheSeatFilled() {
		enterAs("prov1");
		open("/panels/" + backstage.panel(seat));
		pictures("recusal-panel");
		assertThat(page.locator("tr:has-text('" + accounts.nameOf(expert) + "')")).containsText("已回避");
		assertThat(page.locator("tr:has-text('" + accounts.nameOf(reserve) + "')")).isVisible();
	}

	private void theHospitalLearnsNeitherName() {
		enterAs("sx09leader1");
		open("/projects/" + project);
		pictures("recusal-progress");
		assertThat(page.locator("main")).containsText("专家评审");
		assertThat(page.locator("main")).not().containsText(accounts.nameOf(expert));
		assertThat(page.locator("main")).not().containsText(accounts.nameOf(reserve));
		assertThat(page.locator("main")).not().containsText("回避");
	}

}
