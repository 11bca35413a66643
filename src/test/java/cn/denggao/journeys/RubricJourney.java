package cn.denggao.journeys;

import cn.denggao.modeling.OwnRubric;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator moves marks between two items of a rubric and adds one, a second
 * person agrees, and the draft round judges by it.
 */
class RubricJourney extends BrowserJourney {

	private static final String OUTLINE = "[data-dg-outline] button";

	@Autowired
	private ApplicationContext program;

	@Autowired
	private RoundDirectory rounds;

	@Autowired
	private RubricDirectory rubrics;

	@Test
	void changesTheRubricOfARoundThatHasNotOpened() {
		// given
		var rubric = new OwnRubric(program);
		var opened = rubric.openRound();
		var draft = rubric.draftRound();

		// when
		theAuthorDrafts(rubric);
		theAuthorMovesMarksAndAddsAnItem();
		theAuthorLooksAtTheSheetAndAtTheChange();
		var release = theAuthorSubmits();
		theApproverLooksAndAgrees(release);
		theAuthorDeploys(release);

		// then
		rubric.open(draft);
		assertThat(rounds.rules(draft).rubric()).isEqualTo(new Rubric.Ref(rubric.code(), 2));
		assertThat(rounds.rules(opened).rubric()).isEqualTo(new Rubric.Ref(rubric.code(), 1));
		var items = rubrics.require(rounds.rules(draft).rubric()).sections().get(0).items();
		assertThat(items).extracting(item -> item.code() + " " + item.max().toPlainString())
			.containsExactly("B1 2", "B2 2.5", "B5 0.5", "B3 3", "B4 2");
		assertThat(items.get(2).bands()).hasSize(2);
		open("/modeling/definitions/" + rubric.name());
		assertThat(page.locator("main")).containsText("康归真 批准");
		pictures("rubric-history");
	}

	private void theAuthorDrafts(OwnRubric rubric) {
		enterAs("sysadmin");
		open("/modeling");
		pictures("rubric-list");
		sheet().form(rubric.name() + "/draft").press("编辑");
		page.locator("[data-dg-modeler][data-ready]").waitFor();
		pictures("rubric-editor");
	}

	private void theAuthorMovesMarksAndAddsAnItem() {
		type("医院支持与投入承诺", "#rubric-item-max", "2");
		type("专科规模与独立建制", "#rubric-item-max", "2.5");
		assertThat(page.locator("[data-part='1']")).containsText("还差 0.5 分");
		page.click("[data-dg-do=add-item]");
		page.fill("#rubric-item-name", "日间病床");
		assertThat(page.locator("#rubric-item-max")).hasValue("0.5");
		page.fill("#rubric-item-standard", "日间病床不少于 10 张得 0.5 分，5—9 张得 0.2 分。");
		page.selectOption("#rubric-item-shape", "BANDS");
		band("10", "0.5");
		band("5", "0.2");
		assertThat(page.locator("[data-dg-total]")).hasText("合计 100 / 满分 100");
		pictures("rubric-item");
		assertThat(page.locator("[data-dg-draft-state]")).containsText("已自动保存");
	}

	private void type(String item, String field, String value) {
		page.locator(OUTLINE, new com.microsoft.playwright.Page.LocatorOptions().setHasText(item)).click();
		page.fill(field, value);
	}

	private void band(String from, String points) {
		page.click("[data-dg-band-add]");
		last("[data-dg-bands] [data-dg-band-value]").fill(from);
		last("[data-dg-bands] [data-dg-band-points]").fill(points);
	}

	private Locator last(String selector) {
		return page.locator(selector).last();
	}

	private void theAuthorLooksAtTheSheetAndAtTheChange() {
		page.click("[data-dg-do=check]");
		assertThat(page.locator("[data-dg-findings-none]")).isVisible();
		page.click("[data-dg-do=preview]");
		assertThat(page.locator("[data-dg-sheet] tr[data-item=B5]")).containsText("不低于 10 得 0.5 分");
		pictures("rubric-sheet");
		page.click("a[href$='/comparison']");
		page.locator("[data-dg-comparison][data-ready]").waitFor();
		assertThat(page.locator("[data-dg-changes] tr")).hasCount(3);
		pictures("rubric-compared");
		page.goBack();
		page.locator("[data-dg-modeler][data-ready]").waitFor();
	}

	private String theAuthorSubmits() {
		sheet().form("/revisions").fill("reason", "突出日间服务").press("提交审批");
		assertThat(page.locator("main")).containsText("须由另一人审批");
		return page.url().substring(page.url().indexOf("/modeling"));
	}

	private void theApproverLooksAndAgrees(String release) {
		enterAs("secadmin");
		open(release);
		assertThat(page.locator("main")).containsText("部署后改用新版");
		pictures("rubric-decide");
		sheet().form("/approval").fill("reason", "分值调整与会议纪要一致").press("批准");
		assertThat(page.locator("main")).containsText("已批准，待部署");
	}

	private void theAuthorDeploys(String release) {
		enterAs("sysadmin");
		open(release);
		sheet().form("/deployment").press("部署");
		assertThat(page.locator("main")).containsText("部署为第 2 版");
	}

}
