package cn.denggao.journeys;

import java.util.regex.Pattern;

import cn.denggao.application.ProjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application is sent back with all defects at once, mended, signed anew and passed;
 * then its hospital withdraws it.
 */
class CorrectionJourney extends BrowserJourney {

	private static final String REVIEW = "UserTask_ReviewFormally";

	private static final String REASON = "建设目标缺少分年度目标；配套资金承诺附件不清晰，请重新上传。";

	private static final String WITHDRAWN = "医院决定明年与新院区一并申报，本次申报撤回。";

	private ProjectId project;

	@BeforeEach
	void anApplicationLiesWithTheCity() {
		project = waitingIn(2034, "A23", REVIEW, task -> !task.task().equals(REVIEW));
	}

	@Test
	void passesAtTheSecondReviewWhenEveryDefectIsMended() {
		// given
		theCityForgetsTheDefectsInThePortal();
		theCitySendsItBack();

		// when
		theHospitalSeesAllDefects();
		theHospitalMendsThem();
		bothSignAgain();
		theHospitalHandsItInAgain();
		theCityPassesIt();

		// then
		assertThat(worklist.waits(project, "UserTask_RecommendApplication")).isTrue();
		theHospitalSeesItsWay();

		// when
		theHospitalWithdraws();

		// then
		assertThat(worklist.waits(project, "UserTask_RecommendApplication")).isFalse();
		theCityFindsItWithdrawn();
	}

	private void theCityForgetsTheDefectsInThePortal() {
		enterAs("dtcity");
		tasklist(worklist.of(project, REVIEW)).claim();
		var sheet = open("/tasks/" + worklist.of(project, REVIEW).taskId());
		sheet.choose("decision", "RETURN").fill("reason", REASON).click("提交");
		assertThat(page.locator("#dg-errors")).containsText("存在的问题");
		pictures("correction-refused");
		assertThat(page.locator("[name=reason]")).hasValue(REASON);
		assertThat(page.locator("[name=decision][value=RETURN]")).isChecked();
	}

	private void theCitySendsItBack() {
		var tasklist = tasklist(worklist.of(project, REVIEW)).choose("审查结论", "退回补正")
			.choose("存在的问题", "建设目标、指标基线或年度目标缺失")
			.choose("存在的问题", "附件缺失、不清晰或格式不符")
			.fill("逐项写明问题所在位置、补正要求或不予受理的依据", REASON);
		picture("correction-return");
		tasklist.complete();
		rehearsal.work();
	}

	private void theHospitalSeesAllDefects() {
		enterAs("sx11app");
		open("/projects/" + project + "/correction");
		pictures("correction-defects");
		assertThat(page.locator("main")).containsText("建设目标、指标基线或年度目标缺失");
		assertThat(page.locator("main")).containsText("附件缺失、不清晰或格式不符");
		assertThat(page.locator("main")).containsText(REASON);
	}

	private void theHospitalMendsThem() {
		open("/projects/" + project + "/application?section=K");
		picture("correction-editor");
		sheet().form("/application/K").fill("goals", "三年内分年度达成：2027 年建成内镜中心，2028 年辐射四县，2029 年通过验收。").press("保存并到下一节");
		open("/projects/" + project + "/correction");
		picture("correction-mended");
		assertThat(page.locator("main")).containsText("待签署");
	}

	private void bothSignAgain() {
		signs("sx11head");
		signs("sx11leader1");
	}

	private void signs(String login) {
		enterAs(login);
		open("/projects/" + project + "/correction").form("/correction/signatures").tick("truthful").press("签署");
		picture("correction-signed-" + login);
	}

	private void theHospitalHandsItInAgain() {
		enterAs("sx11app");
		open("/projects/" + project + "/correction").form("/correction").press("重新提交");
		pictures("correction-receipt");
		rehearsal.work();
	}

	private void theCityPassesIt() {
		enterAs("dtcity");
		var tasklist = tasklist(worklist.of(project, REVIEW)).claim().choose("审查结论", "通过");
		picture("correction-second-review");
		tasklist.complete();
		rehearsal.work();
	}

	private void theHospitalSeesItsWay() {
		enterAs("sx11leader1");
		open("/projects/" + project);
		pictures("correction-progress");
		assertThat(page.locator("main")).containsText(REASON);
	}

	private void theHospitalWithdraws() {
		enterAs("sx11dept");
		var withdrawal = open("/projects/" + project + "/withdrawal");
		withdrawal.fill("reason", "不需要了").click("撤回申报");
		assertThat(page.locator("#dg-errors")).containsText("撤回理由");
		pictures("withdrawal-refused");
		assertThat(page.locator("[name=reason]")).hasValue("不需要了");
		sheet().fill("reason", WITHDRAWN).press("撤回申报");
		rehearsal.work();
		open("/projects/" + project);
		pictures("withdrawal-progress");
		assertThat(page.locator(".dg-tag").first()).hasText("已撤回");
		assertThat(page.locator(".dg-steps .is-ended")).hasText(Pattern.compile("审查推荐\\s*已撤回"));
		assertThat(page.locator(".dg-steps .is-next")).hasCount(7);
		assertThat(page.locator("main")).containsText(WITHDRAWN);
	}

	private void theCityFindsItWithdrawn() {
		enterAs("dtcity");
		open("/inbox");
		picture("withdrawal-city");
		assertThat(page.locator("main")).not().containsText("推荐排序");
	}

}
