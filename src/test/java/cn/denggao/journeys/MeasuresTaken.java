package cn.denggao.journeys;

import java.util.regex.Pattern;

import cn.denggao.application.ProjectId;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What leaders decide about a project that is being built: a rest, its end. */
class MeasuresTaken {

	private static final String REST = "主要设备招标被质疑，核查期间暂停建设。";

	private static final String END = "主要设备长期闲置，建设目标已无法实现，经会议研究终止建设。";

	private final BrowserJourney journey;

	private final ProjectId project;

	MeasuresTaken(BrowserJourney journey, ProjectId project) {
		this.journey = journey;
		this.project = project;
	}

	void theLeaderSuspendsIt() {
		var measures = at("provleader", "/measures").form("/suspension")
			.fill("reason", REST)
			.fill("documentNo", "晋卫医函〔2036〕30号");
		journey.pictures("build-rest-form");
		measures.press("中止建设");
		journey.rehearsal.work();
		journey.open("/projects/" + project + "/measures");
		journey.pictures("build-rest-measures");
		assertThat(journey.page.locator("main")).containsText("项目已中止");
	}

	void theHospitalRests() {
		at("sx03leader1", "");
		journey.pictures("build-rest-progress");
		assertThat(journey.page.locator(".dg-tag").first()).hasText("中止");
		assertThat(journey.page.locator("main")).containsText(REST);
		assertThat(journey.page.locator("main")).containsText("晋卫医函〔2036〕30号");
	}

	void theLeaderResumesIt() {
		journey.enterAs("provleader");
		journey.open("/inbox");
		journey.picture("build-rest-inbox");
		journey.open("/tasks/" + journey.worklist.of(project, "UserTask_DecideResumption").taskId());
		journey.pictures("build-rest-resume");
		journey.sheet()
			.form("/resumption")
			.fill("reason", "质疑不成立，恢复项目建设。")
			.fill("documentNo", "晋卫医函〔2036〕41号")
			.press("恢复建设");
		journey.rehearsal.work();
		at("sx03leader1", "");
		journey.pictures("build-rest-resumed");
		assertThat(journey.page.locator("main")).containsText("质疑不成立，恢复项目建设。");
	}

	void theLeadingGroupEndsIt() {
		var measures = at("leadinggroup", "/measures").form("/termination").fill("reason", END);
		measures.fill("documentNo", "晋卫重专纪要〔2036〕5号");
		journey.pictures("build-end-form");
		measures.press("终止项目");
		journey.rehearsal.work();
		journey.open("/projects/" + project + "/measures");
		journey.pictures("build-ended-measures");
	}

	void theHospitalReadsThatItHasEnded() {
		at("sx03leader1", "");
		journey.pictures("build-ended-progress");
		assertThat(journey.page.locator(".dg-tag").first()).hasText("已终止");
		assertThat(journey.page.locator(".dg-steps .is-ended")).hasText(Pattern.compile("建设\\s*已终止"));
		assertThat(journey.page.locator("main")).containsText(END);
		journey.open("/inbox");
		assertThat(journey.page.locator("main")).not().containsText("月调度");
		journey.enterAs("fundbody");
		journey.open("/inbox");
		journey.pictures("build-ended-fundbody");
	}

	private Sheet at(String login, String path) {
		journey.enterAs(login);
		return journey.open("/projects/" + project + path);
	}

}
