package cn.denggao.journeys;

import java.util.List;

import cn.denggao.application.ChangedForm;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.application.domain.renewal.RenewingAll;
import cn.denggao.identity.ActingAs;
import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The province changes the form of an open round while two hospitals write: one is just
 * typing on the page of the form before, the other comes later.
 */
class FormChangeJourney extends BrowserJourney {

	@Autowired
	private ProjectDirectory projects;

	@Autowired
	private RenewingAll renewing;

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private ChangingForm changing;

	@Autowired
	private RoundForms forms;

	@Autowired
	private ActingAs acting;

	private RoundId round;

	private String before;

	private List<ProjectSummary> drafts;

	private BrowserContext office;

	private Page hospital;

	@BeforeEach
	void twoHospitalsDraft() {
		round = rehearsal.open(2046, "A23", "A24");
		drafts = projects.inRound(round);
		office = Browser.visitor();
		hospital = page;
	}

	@AfterEach
	void closesTheOffice() {
		office.close();
	}

	/** Rounds of later stories are made like this one. */
	@AfterEach
	void changesTheFormBack() {
		acting.run("prov1", () -> changing.propose(round, before, "恢复原来的申报书格式，后面的批次照此办理。", false));
		acting.run("provleader", () -> changing.approve(round, forms.proposed(round).orElseThrow().hash()));
	}

	@Test
	void changesTheFormWhileTwoDraftsAreOpen() {
		// given
		theFirstHospitalWrites();

		// when
		page = office.newPage();
		theOfficerProposes();
		theLeaderAgrees();
		assertThat(renewing.renew(100)).isGreaterThanOrEqualTo(2);

		// then
		page = hospital;
		theFirstHospitalTypesOnAndIsLedToTheNewForm();
		theOtherHospitalFindsTheNewForm();
	}

	private void theFirstHospitalWrites() {
		enterAs(applicant(0));
		open(dossier(0));
		page.fill("[name=wards]", "12");
		page.fill("[name=titles]", "省科技进步一等奖 1 项");
		page.locator("[name=titles]").blur();
		assertThat(page.locator("[data-dg-autosave]")).containsText("已");
		pictures("form-1-before");
	}

	private void theOfficerProposes() {
		enterTheOfficeAs("prov1");
		open("/rounds/" + round + "/opening");
		page.click("text=申报书格式与各版");
		pictures("form-2-officer");
		var text = page.locator("[name=text]");
		before = text.inputValue();
		var changed = ChangedForm.of(before)
			.without("D", "titles")
			.with("D", "{ code: teaching, label: 牵头举办国家级继续教育项目, type: INTEGER, required: true, unit: 项 }")
			.set("D", "wards", "maximum", "10")
			.set("M", "guarantee", "label", "医院党委和行政对专科建设的支持与保障措施");
		text.fill(changed.yaml());
		sheet().form("/form/changes").fill("reason", "继续教育项目数列入评审标准，奖励改由附件证明。").press("查看改动");
		assertThat(page.locator("[data-form-difference]")).containsText("取消 “已有称号（每行一个）”");
		pictures("form-3-difference");
		sheet().form("/form/changes").press("提出改动");
		assertThat(page.locator("main")).containsText("等待批准的改动");
		pictures("form-4-proposed");
	}

	private void theLeaderAgrees() {
		office.clearCookies();
		enterTheOfficeAs("provleader");
		open("/rounds/" + round + "/form");
		pictures("form-5-leader");
		sheet().form("/approval").press("批准改动");
		assertThat(page.locator("main")).containsText("第 2 版");
		pictures("form-6-approved");
	}

	private void theFirstHospitalTypesOnAndIsLedToTheNewForm() {
		page.fill("[name=titles]", "省科技进步一等奖 1 项、二等奖 2 项");
		page.fill("[name=wards]", "9");
		page.locator("[name=wards]").blur();
		assertThat(page.locator("div[data-dg-renewed]")).containsText("您填的内容已全部保存");
		assertThat(page.locator("[data-dg-autosave]")).containsText("已");
		pictures("form-7-old-page");
		page.click("div[data-dg-renewed] button");
		assertThat(page.locator("[data-form-changed]")).containsText("申报书格式已改为第 2 版");
		assertThat(page.locator("[name=wards]")).hasValue("9");
		assertThat(page.locator("[name=titles]")).hasCount(0);
		pictures("form-8-notice");
		page.click("text=全部改动与暂存内容");
		assertThat(page.locator("main")).containsText("省科技进步一等奖 1 项、二等奖 2 项");
		pictures("form-9-changes");
		assertThat(dossiers.section(drafts.get(0).id(), "D")).containsEntry("wards", "9").doesNotContainKey("titles");
	}

	private void theOtherHospitalFindsTheNewForm() {
		enterAs(applicant(1));
		open(dossier(1));
		page.fill("[name=teaching]", "2");
		page.locator("[name=teaching]").blur();
		assertThat(page.locator("[data-dg-autosave]")).containsText("已");
		sheet().form("/form/note").press("知道了");
		assertThat(page.locator("[data-form-changed]")).hasCount(0);
		pictures("form-10-noted");
	}

	private void enterTheOfficeAs(String login) {
		var address = hospital.url();
		page.navigate(address.substring(0, address.indexOf('/', "http://".length())) + "/login");
		page.click("form[action$='/login/demonstration/" + login + "'] button");
		page.waitForURL(url -> !url.contains("/login"));
	}

	private String applicant(int at) {
		return drafts.get(at).hospital().value().toLowerCase() + "app";
	}

	private String dossier(int at) {
		return "/projects/" + drafts.get(at).id() + "/application?section=D";
	}

}
