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

	private static final String GOALS = "三年内建成区域康复中心，分年度达成。";

	private static final String MORE_GOALS = GOALS + "2037 年设立四个亚专科，2038 年覆盖六县。";

	@Autowired
	private Backstage backstage;

	@Autowired
	private ProjectDirectory projects;

	private RoundId round;

	private ProjectId drafted;

	private ProjectId scored;

	@BeforeEach
	void twoApplicationsAreDrafted() {
		round = rehearsal.open(2036, "A21", "A22");
		drafted = of("SX10");
		scored = of("SX09");
	}

	@Test
	void goesOnSavingAfterANewSignIn() {
		anApplicantWritesOn();
		expertsAreCalled();
		anExpertScoresOn();
	}

	private void anApplicantWritesOn() {
		var section = "/projects/" + drafted + "/application?section=K";
		enterAs("sx10app");
		var goals = open(section).find("[name=goals]");
		goals.fill(GOALS);
		says("[data-dg-autosave]", SAVED);
		signInExpires();
		goals.fill(MORE_GOALS);
		says("[data-dg-autosave]", EXPIRED);
		pictures("expired-editor");
		assertThat(goals).hasValue(MORE_GOALS);
		enterElsewhereAs("sx10app");
		page.locator("[data-dg-autosave] button").click();
		says("[data-dg-autosave]", SAVED);
		picture("expired-editor-saved");
		assertThat(open(section).find("[name=goals]")).hasValue(MORE_GOALS);
	}

	private void expertsAreCalled() {
		rehearsal.until(() -> backstage.scoring(scored).size() == 5, backstage.tasksOf(round)
			.and(task -> !task.process().equals("expert-scoring") && !drafted.toString().equals(task.projectId())));
	}

	private void anExpertScoresOn() {
		var seat = backstage.scoring(scored).get(0);
		var expert = backstage.expert(seat);
		enterAs(expert);
		tasklist(seat).claim().choose("是否存在应当回避的情形", "不存在").tick("本人承诺如实申明").complete();
		var sheet = openSheet(backstage.next(seat));
		sheet.nth(0).fill("3");
		says("[data-saved-state]", SAVED);
		signInExpires();
		sheet.nth(1).fill("1.5");
		says("[data-saved-state]", EXPIRED);
		pictures("expired-score");
		assertThat(sheet.nth(1)).hasValue("1.5");
		enterElsewhereAs(expert);
		sheet.nth(2).fill("2");
		says("[data-saved-state]", SAVED);
		picture("expired-score-saved");
		var again = openSheet(backstage.next(seat));
		assertThat(again.nth(0)).hasValue("3");
		assertThat(again.nth(1)).hasValue("1.5");
		assertThat(again.nth(2)).hasValue("2");
	}

	private ProjectId of(String hospital) {
		return projects.inRound(round)
			.stream()
			.filter(project -> project.hospital().value().equals(hospital))
			.findFirst()
			.orElseThrow()
			.id();
	}

	private Locator openSheet(WorklistEntry task) {
		return open("/tasks/" + task.taskId()).find("input[name^=points-]");
	}

	private void says(String place, String text) {
		assertThat(page.locator(place)).containsText(text);
	}

}
