package cn.denggao.journeys;

import cn.denggao.application.ChangedForm;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.identity.ActingAs;
import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The form changes while a finished application waits for its signatures. */
class TakingBackJourney extends BrowserJourney {

	private static final String SIGN = "UserTask_SignAsPrincipal";

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private ChangingForm changing;

	@Autowired
	private RoundForms forms;

	@Autowired
	private ActingAs acting;

	private ProjectId project;

	private RoundId round;

	private String before;

	@BeforeEach
	void anApplicationWaitsForThePrincipal() {
		project = waitingIn(2045, "A23", SIGN, task -> !task.task().startsWith("UserTask_SignAs"));
		round = projects.require(project).round();
		before = forms.yaml(round, forms.newest(round));
	}

	@Test
	void takesTheApplicationBackToFillInWhatIsNewlyAsked() {
		// given
		change(ChangedForm.of(before)
			.with("I", "{ code: teaching, label: 牵头举办国家级继续教育项目, type: INTEGER, required: true, unit: 项 }")
			.yaml(), "继续教育项目数列入评审标准，请各医院补填。");

		// when
		enterAs("sx11dept");
		open(dossier());
		assertThat(page.locator("[data-form-left]")).containsText("牵头举办国家级继续教育项目");
		assertThat(page.locator("[data-form-left] button")).hasCount(0);
		pictures("taking-back-1-colleague");
		enterAs("sx11app");
		open(dossier());
		pictures("taking-back-2-applicant");
		sheet().form("/form/taking-back").press("收回修改");
		pictures("taking-back-3-taken");

		// then
		assertThat(worklist.waits(project, SIGN)).isFalse();
		open(dossier());
		page.fill("[name=teaching]", "2");
		page.locator("[name=teaching]").blur();
		assertThat(page.locator("[data-dg-autosave]")).containsText("已");
		pictures("taking-back-4-new-form");
	}

	private String dossier() {
		return "/projects/" + project + "/application?section=I";
	}

	private void change(String text, String reason) {
		acting.run("prov1", () -> changing.propose(round, text, reason, false));
		acting.run("provleader", () -> changing.approve(round, forms.proposed(round).orElseThrow().hash()));
	}

}
