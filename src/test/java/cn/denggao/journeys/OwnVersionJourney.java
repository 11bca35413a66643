package cn.denggao.journeys;

import cn.denggao.application.ProjectId;
import cn.denggao.demonstration.Backstage;
import cn.denggao.modeling.Redrawing;
import cn.denggao.modeling.domain.DefinitionLibrary;
import cn.denggao.modeling.domain.DefinitionName;
import cn.denggao.modeling.migration.domain.MovingCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A province puts a second look behind the formal review, for itself alone: drawn, tried
 * out, approved by another, met by its new applications and by one that is moved to it,
 * and given up again. All others keep the shared process.
 */
@Import(TwoProvinces.class)
@TestPropertySource(properties = "denggao.journey=own-version")
class OwnVersionJourney extends BrowserJourney {

	private static final String REVIEW = "UserTask_ReviewFormally";

	private static final String AGAIN = "UserTask_LookAgain";

	private static final String PROVINCE = "140000";

	private static final DefinitionName STAGE = DefinitionName.valueOf("application-stage.bpmn");

	private static final DefinitionName OWN = STAGE.of(PROVINCE);

	private static final String SHARED_PAGE = "/modeling/definitions/" + STAGE;

	private static final String OWN_PAGE = "/modeling/definitions/" + OWN;

	@Autowired
	private DefinitionLibrary library;

	@Autowired
	private MovingCases moving;

	@Autowired
	private Backstage backstage;

	@Autowired
	private TwoProvinces provinces;

	@Autowired
	private ApplicationContext program;

	private ProjectId earlier;

	private int shared;

	@BeforeEach
	void anApplicationIsReviewed() {
		shared = library.newestNumber(STAGE);
		var round = rehearsal.open(2034, "A23");
		earlier = provinces.onlyOneOf(round);
		rehearsal.until(() -> worklist.waits(earlier, REVIEW),
				backstage.tasksOf(round).and(task -> !task.task().equals(REVIEW)));
	}

	@AfterEach
	void bringTheOthersHome() {
		provinces.bringHome();
	}

	@Test
	void isDrawnTriedOutDeployedMetMovedToAndGivenUp() {
		var draft = theAuthorBeginsForTheProvince();
		theSharedOneUnchangedIsRefused(draft);
		itIsTriedOut(draft);
		theSecondLookIsDrawn(draft);
		var release = theAuthorSubmits(draft);
		theOtherAgrees(release, "own-12-release");
		var own = theAuthorDeploys(release);

		assertThat(provinces.versionOf(provinces.onlyOneOf(rehearsal.open(2035, "A05")))).isEqualTo(own);
		assertThat(provinces.versionOf(provinces.draftOfAnother(rehearsal.open(2036)))).isEqualTo(shared);
		assertThat(provinces.versionOf(earlier)).isEqualTo(shared);

		theEarlierOneIsMovedByPointing(own);
		assertThat(provinces.versionOf(earlier)).isEqualTo(own);
		assertThat(worklist.waits(earlier, AGAIN)).isTrue();
		theSharedOneChanges();

		theAuthorGivesItUp();
		provinces.bringHome();
		assertThat(provinces.versionOf(provinces.onlyOneOf(rehearsal.open(2037, "A09"))))
			.isEqualTo(library.newestNumber(STAGE));
		assertThat(provinces.versionOf(earlier)).isEqualTo(own);
		theWayBackIsOpen(own);
	}

	private String theAuthorBeginsForTheProvince() {
		enterAs("sysadmin");
		open(SHARED_PAGE);
		pictures("own-01-shared");
		sheet().form("/variant").choose("owner", PROVINCE).press("单独修改");
		page.locator("[data-ready]").waitFor();
		pictures("own-02-draft");
		assertThat(page.locator("main")).containsText("山西省卫生健康委员会");
		return path();
	}

	private void theSharedOneUnchangedIsRefused(String draft) {
		sheet().form("/revisions").fill("reason", "按本省要求").click("提交审批");
		assertThat(page.locator("body")).containsText("内容与通用第 " + shared + " 版完全相同");
		pictures("own-03-same");
	}

	private void theSecondLookIsDrawn(String draft) {
		go(draft);
		new OpinionDrawing(page).between(REVIEW, "Gateway_FormalReviewResult", AGAIN).as("本省复核", "hc-province");
		assertThat(page.locator("[data-dg-draft-state]")).containsText("已自动保存");
		page.locator("[data-dg-do=check]").click();
		assertThat(page.locator("[data-dg-findings-note]")).containsText("0");
		pictures("own-04-checked");
		go(draft + "/comparison");
		assertThat(page.locator("[data-dg-changes]")).containsText("本省复核");
		pictures("own-05-comparison");
		open("/modeling");
		assertThat(page.locator("tr:has(a[href='" + draft + "'])")).containsText("还没有部署");
		pictures("own-06-list");
		open(SHARED_PAGE);
		assertThat(page.locator("main a[href='" + draft + "']")).isVisible();
		pictures("own-07-shared");
	}

	private void itIsTriedOut(String draft) {
		open(draft + "/rehearsal");
		assertThat(page.locator("main")).containsText("山西省卫生健康委员会");
		pictures("own-08-rehearsal");
		sheet().form("/rehearsal").choose("beginning", "POSITION").press("开始演练");
		assertThat(page.locator("main")).containsText("已完成");
		page.locator(".dg-diagram .djs-container").waitFor();
		assertThat(page.locator("main")).containsText("山西省卫生健康委员会");
		pictures("own-09-rehearsed");
	}

	private String theAuthorSubmits(String draft) {
		go(draft);
		sheet().form("/revisions").fill("reason", "本省形式审查后再复核一次").press("提交审批");
		assertThat(page.locator("main")).containsText("不再用通用第 " + shared + " 版");
		pictures("own-10-submitted");
		return path();
	}

	private void theOtherAgrees(String release, String name) {
		enterAs("secadmin");
		open("/modeling/releases");
		pictures(name + "s");
		open(release);
		pictures(name);
		sheet().form("/approval").fill("reason", "与处室商定，同意").press("批准");
		assertThat(page.locator("main")).containsText("已批准，待");
	}

	private int theAuthorDeploys(String release) {
		var number = library.nextNumber(OWN);
		enterAs("sysadmin");
		open(release);
		pictures("own-13-approved");
		sheet().form("/deployment").press("部署");
		assertThat(page.locator("main")).containsText("部署为第 " + number + " 版");
		pictures("own-14-deployed");
		open("/modeling");
		assertThat(page.locator("tr:has(a[href='" + OWN_PAGE + "'])")).containsText("第 " + number + " 版");
		pictures("own-15-list");
		return number;
	}

	private void theEarlierOneIsMovedByPointing(int own) {
		open(OWN_PAGE);
		pictures("own-16-history");
		page.locator("a:has-text('从通用第 " + shared + " 版迁过来')").click();
		page.locator("[data-dg-source='" + REVIEW + "']").click();
		page.locator("[data-dg-target='" + AGAIN + "']").click();
		assertThat(page.locator("tr[data-dg-step='" + REVIEW + "'] [data-dg-why]")).hasText("人工指定");
		pictures("own-17-impact");
		sheet().form("/modeling/migrations").fill("reason", "已在审查的也复核").press("提交审批");
		var migration = path();
		enterAs("secadmin");
		open(migration);
		pictures("own-18-decide");
		sheet().form("/approval").press("批准并开始迁移");
		moveAll();
		open(migration);
		assertThat(page.locator("main")).containsText("山西省卫生健康委员会 · 第 " + own + " 版");
		pictures("own-19-moved");
		open("/modeling/migrations");
		pictures("own-20-migrations");
		enterAs("sysadmin");
		open(OWN_PAGE + "/heat");
		page.locator(".dg-diagram .djs-container").waitFor();
		assertThat(page.locator("main")).containsText("山西省卫生健康委员会");
		pictures("own-21-heat");
	}

	/** The province does not follow by itself, and is told. */
	private void theSharedOneChanges() {
		var redrawing = new Redrawing(program);
		redrawing.deploy(redrawing.submit(STAGE.toString(), text -> text.replace("name=\"推荐排序\"", "name=\"推荐与排序\"")));
		open(OWN_PAGE);
		assertThat(page.locator("main")).containsText("通用版本后来更新到第");
		pictures("own-22-behind");
		page.locator("a:has-text('与通用第')").first().click();
		page.locator("[data-ready]").waitFor();
		pictures("own-23-comparison");
	}

	private void theAuthorGivesItUp() {
		open(OWN_PAGE);
		sheet().form("/withdrawal").fill("reason", "改用通用流程").press("提交审批");
		pictures("own-24-giving-up");
		var end = path();
		enterAs("secadmin");
		open("/messages");
		assertThat(page.locator("main")).containsText("待审批的停用：申报与推荐 · 山西省卫生健康委员会");
		pictures("own-25-messages");
		theOtherAgrees(end, "own-25-release");
		enterAs("sysadmin");
		open(end);
		pictures("own-26-approved");
		sheet().form("/deployment").press("停用");
		assertThat(page.locator("main")).containsText("已停用");
		pictures("own-27-given-up");
		aProgrammeHasALongName();
	}

	private void aProgrammeHasALongName() {
		open(SHARED_PAGE);
		sheet().form("/variant").choose("owner", "SX-136").press("单独修改");
		page.locator("[data-ready]").waitFor();
		pictures("own-28-programme");
		open("/modeling");
		assertThat(page.locator("tr:has(a[href='" + OWN_PAGE + "'])")).containsText("已停用");
		pictures("own-29-list");
		open(SHARED_PAGE);
		pictures("own-30-shared");
	}

	private void theWayBackIsOpen(int own) {
		open(OWN_PAGE);
		pictures("own-31-history");
		page.locator("a:has-text('在办项目迁回通用版本')").first().click();
		assertThat(page.locator("main")).containsText("山西省卫生健康委员会 · 第 " + own + " 版");
		page.locator("[data-dg-source='" + AGAIN + "']").click();
		page.locator("[data-dg-target='" + REVIEW + "']").click();
		pictures("own-32-back");
	}

	private void moveAll() {
		while (moving.moveSome() > 0) {
			// until nothing is left
		}
	}

	private void go(String path) {
		open(path);
		page.locator("[data-ready]").waitFor();
	}

	private String path() {
		return page.url().substring(page.url().indexOf("/modeling"));
	}

}
