package cn.denggao.journeys;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.demonstration.Backstage;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.WorklistEntry;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody types for so long that the sign-in expires. The page says so, and saves again
 * as soon as there is a new one from another window.
 */
class ExpiredSignInJourney extends BrowserJourney {

	private static final String EXPIRED = "登录已过期";

	private static final String SAVED = "已自动保存";

	private static final String GOALS = "三年内建成区域脑血管病中心，分年度达成。";

	private static final String MORE_GOALS = GOALS + "2037 年开通卒中绿色通道，2038 年覆盖六县。";

	@Autowired
	private Backstage backstage;

	@Autowired
	private ProjectDirectory projects;

	private RoundId round;

	private ProjectId project;

	@BeforeEach
	void anApplicationIsDrafted() {
		round = rehearsal.open(2036, "A21");
		project = projects.inRound(round).get(0).id();
	}

	@Test
	void goesOnSavingAfterANewSignIn() {
		anApplicantWritesOn();
		expertsAreCalled();
		anExpertScoresOn();
	}

	private void anApplicantWritesOn() {
		var section = "/projects/" + project + "/application?section=K";
		enterAs("sx09app");
		var goals = open(section).find("[name=goals]");
		goals.fill(GOALS);
		says("[data-dg-autosave]", SAVED);
		signInExpires();
		goals.fill(MORE_GOALS);
		says("[data-dg-autosave]", EXPIRED);
		pictures("expired-editor");
		sheet().form("/application/K").click("保存本节");
		page.waitForTimeout(3000);
		picture("expired-editor-sent");
		assertThat(goals).hasValue(MORE_GOALS);
		enterElsewhereAs("sx09app");
		page.locator("[data-dg-autosave] button").click();
		says("[data-dg-autosave]", SAVED);
		picture("expired-editor-saved");
		assertThat(open(section).find("[name=goals]")).hasValue(MORE_GOALS);
	}

	private void expertsAreCalled() {
		rehearsal.until(() -> backstage.scoring(project).size() == 5,
				backstage.tasksOf(round).and(task -> !task.process().equals("expert-scoring")));
	}

	private void anExpertScoresOn() {
		var seat = backstage.scoring(project).get(0);
		var expert = backstage.expert(seat);
		enterAs(expert);
		tasklist(seat).claim().choose("是否存在应当回避的情形", "不存在").tick("本人承诺如实申明").complete();
		var sheet = openSheet(backstage.next(seat));
		sheet.nth(0).fill("3");
		says("[data-saved-state]", SAVED);
		signInExpires();
		sheet.nth(1).fill("2.5");
		says("[data-saved-state]", EXPIRED);
		pictures("expired-score");
		assertThat(sheet.nth(1)).hasValue("2.5");
		enterElsewhereAs(expert);
		sheet.nth(2).fill("2");
		says("[data-saved-state]", SAVED);
		picture("expired-score-saved");
		var again = openSheet(backstage.next(seat));
		assertThat(again.nth(0)).hasValue("3");
		assertThat(again.nth(1)).hasValue("2.5");
		assertThat(again.nth(2)).hasValue("2");
	}

	private Locator openSheet(WorklistEntry task) {
		return open("/tasks/" + task.taskId()).find("input[name^=points-]");
	}

	private void says(String place, String text) {
		assertThat(page.locator(place)).containsText(text);
	}

}
