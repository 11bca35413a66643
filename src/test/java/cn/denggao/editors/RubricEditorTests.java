package cn.denggao.editors;

import cn.denggao.DenggaoTest;
import cn.denggao.journeys.Browser;
import cn.denggao.modeling.OwnRubric;
import cn.denggao.modeling.Redrawing;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A rubric is changed in a real browser. */
@DenggaoTest
class RubricEditorTests {

	private static final int WIDE = 1440;

	/** The page's bar above is not the editor's. */
	private static final String FITS = """
			() => [...document.querySelectorAll("[data-dg-modeler] *")].filter((part) => !part.closest(".dg-scroll"))
				.every((part) => part.getBoundingClientRect().right <= 390)""";

	private static final String TOTAL = "[data-dg-total]";

	@Autowired
	private MockMvc web;

	@Autowired
	private ApplicationContext program;

	private ServedPages pages;

	private Redrawing redrawing;

	private OwnRubric rubric;

	private String draft;

	@BeforeEach
	void aDraft() {
		redrawing = new Redrawing(program);
		rubric = new OwnRubric(program);
		rubric.draftRound();
		pages = new ServedPages(web, Redrawing.AUTHOR);
		draft = "/modeling/drafts/" + redrawing.begin(rubric.name());
	}

	@Test
	void sumsUpWhileMarksAreTyped() {
		pages.show(draft, WIDE, page -> {
			assertThat(page.locator(TOTAL)).hasText("合计 100 / 满分 100");
			choose(page, "医院支持与投入承诺");
			page.fill("#rubric-item-max", "2.5");
			assertThat(page.locator("[data-part='1']")).containsText("还差 0.5 分");
			choose(page, "基础条件");
			assertThat(page.locator("[data-dg-part-sum]")).hasText("合计 9.5 / 满分 10 · 还差 0.5 分");
			page.fill("#rubric-section-max", "9.5");
			assertThat(page.locator(TOTAL)).hasText("合计 99.5 / 满分 100 · 还差 0.5 分");
			page.click("[data-dg-do=undo]");
			page.click("[data-dg-do=undo]");
			assertThat(page.locator(TOTAL)).hasText("合计 100 / 满分 100");
			assertThat(value(page, "model.tree.sections[0].items[0].max")).isEqualTo(3);
		});
	}

	@Test
	void asksForWhatTheShapeNeeds() {
		pages.show(draft, WIDE, page -> {
			choose(page, "医院支持与投入承诺");
			assertThat(page.locator("#rubric-item-step")).isHidden();
			page.selectOption("#rubric-item-shape", "DEDUCT");
			page.fill("#rubric-item-step", "0.5");
			assertThat(value(page, "model.tree.sections[0].items[0].step")).isEqualTo(0.5);
			page.selectOption("#rubric-item-shape", "BANDS");
			page.click("[data-dg-band-add]");
			page.fill("[data-dg-bands] [data-dg-band-value]", "60");
			page.fill("[data-dg-bands] [data-dg-band-points]", "3");
			assertThat((String) value(page, "model.text()")).contains("\"atLeast\": 60");
			assertThat(value(page, "model.tree.sections[0].items[0].step === undefined")).isEqualTo(true);
			Browser.picture(page, "rubric-bands");
		});
	}

	@Test
	void movesAddsAndRemovesByTheKeyboard() {
		pages.show(draft, WIDE, page -> {
			choose(page, "医院支持与投入承诺");
			page.locator("[data-dg-outline] [aria-current]").press("Alt+ArrowDown");
			assertThat(value(page, "model.tree.sections[0].items[1].code")).isEqualTo("B1");
			assertThat(page.locator("[data-dg-outline] [aria-current]")).containsText("医院支持与投入承诺");
			assertThat(page.locator("[data-dg-outline] [aria-current]")).isFocused();
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			assertThat(page.locator("#rubric-item-name")).hasValue("关键设备与平台学科支撑");
			page.click("[data-dg-do=add-item]");
			assertThat(value(page, "model.tree.sections[0].items[3].code")).isEqualTo("B5");
			page.click("[data-dg-do=remove]");
			assertThat(value(page, "model.tree.sections[0].items.length")).isEqualTo(4);
		});
	}

	@Test
	void selectsWhatAFindingIsAbout() {
		pages.show(draft, WIDE, page -> {
			choose(page, "专科规模与独立建制");
			page.fill("#rubric-item-max", "1");
			choose(page, "质量");
			page.click("[data-dg-do=check]");
			page.locator(".dg-finding", new Page.LocatorOptions().setHasText("分档每档须填")).getByText("定位").click();
			assertThat(page.locator("#rubric-item-name")).hasValue("专科规模与独立建制");
		});
	}

	@Test
	void showsTheSheetByWhatIsInTheEditor() {
		pages.show(draft, WIDE, page -> {
			choose(page, "医院支持与投入承诺");
			page.fill("#rubric-item-name", "医院的承诺");
			page.click("[data-dg-do=preview]");
			assertThat(page.locator("[data-dg-sheet] tr[data-item=B1]")).containsText("医院的承诺");
			assertThat(page.locator("[data-dg-sheet] #f-points-B1")).isVisible();
			assertThat(page.locator("#rubric-item-name")).isHidden();
			Browser.picture(page, "rubric-preview");
			page.click("[data-dg-do=preview]");
			assertThat(page.locator("#rubric-item-name")).isVisible();
		});
	}

	@Test
	void canBeUsedOnATelephone() {
		pages.show(draft, 390, page -> {
			choose(page, "医院支持与投入承诺");
			Browser.picture(page, "rubric-editor-390");
			assertThat(page.evaluate(FITS)).isEqualTo(true);
			page.click("[data-dg-do=preview]");
			assertThat(page.locator("[data-dg-sheet] tr[data-item=B1]")).isVisible();
			Browser.picture(page, "rubric-preview-390");
			assertThat(page.evaluate(FITS)).isEqualTo(true);
		});
	}

	@Test
	void comparesItemByItem() {
		redrawing.write(java.util.UUID.fromString(draft.substring(draft.lastIndexOf('/') + 1)),
				OwnRubric.movedMarks().andThen(OwnRubric.with(tree -> OwnRubric.items(tree, "TEAM").remove(3)))::apply);

		pages.show(draft + "/comparison", WIDE, page -> {
			assertThat(page.locator("[data-dg-changes] tr").allTextContents()).satisfiesExactly(
					row -> assertThat(row).contains("修改", "医院支持与投入承诺", "满分：3 → 1"),
					row -> assertThat(row).contains("修改", "专科规模与独立建制", "满分：2 → 4"),
					row -> assertThat(row).contains("删除", "人才梯队与引育"));
			assertThat(page.locator(".dg-sides .is-del")).containsText("人才梯队与引育");
			Browser.picture(page, "rubric-comparison");
		});
	}

	private static void choose(Page page, String name) {
		page.locator("[data-dg-outline]")
			.getByRole(AriaRole.BUTTON)
			.filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(name))
			.first()
			.click();
	}

	private static Object value(Page page, String expression) {
		return page.evaluate("document.querySelector('[data-dg-modeler]').dgEditor." + expression);
	}

}
