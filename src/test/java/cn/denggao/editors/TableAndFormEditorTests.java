package cn.denggao.editors;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Decision tables and forms are edited, undone and previewed. */
class TableAndFormEditorTests {

	private static final String TABLE = "processes/acceptance/acceptance-conclusion.dmn";

	private static final String FORM = "forms/application/review-formally.form";

	private static final String RELABEL = "editor.get('modeling').editFormField("
			+ "editor.get('formFieldRegistry').getAll().find(({ key }) => key === 'decision'), 'label', '初审结论');";

	@Test
	void aCellOfATableIsTypedInto() {
		// given
		try (var editor = EditorPage.of(TABLE)) {
			// when
			var request = afterPut(editor, () -> {
				cell(editor, "< rectifyMark").click();
				editor.page.keyboard().press("End");
				editor.page.keyboard().type(" - 1");
			});
			// then
			assertThat(request.postData()).contains("rectifyMark - 1").contains("hitPolicy=\"FIRST\"");
		}
	}

	/** It is what hospitals are told as the rule. */
	@Test
	void whatIsWrittenBesideARowIsTypedInto() {
		// given
		try (var editor = EditorPage.of("processes/application/eligibility.dmn")) {
			// when
			var request = afterPut(editor, () -> {
				cell(editor, "社会办医院可以申报").click();
				editor.page.keyboard().press("End");
				editor.page.keyboard().type("，另行核对");
			});
			// then
			assertThat(request.postData()).contains("<description>社会办医院可以申报，作提示，另行核对</description>");
		}
	}

	@Test
	void aChangedLabelIsSavedWithTheSchemaTasklistKnows() {
		// given
		try (var editor = EditorPage.of(FORM)) {
			// when
			var request = afterPut(editor, () -> editor.act(RELABEL));
			// then
			assertThat(request.postData()).contains("初审结论").contains("\"schemaVersion\": 16");
		}
	}

	@Test
	void thePreviewShowsWhatWasJustChanged() {
		// given
		try (var editor = EditorPage.of(FORM)) {
			editor.act(RELABEL);
			// when
			editor.page.click("[data-dg-do=preview]");
			// then
			assertThat(editor.page.locator("[data-dg-tasklist] .fjs-form-field-label").first()).containsText("初审结论");
		}
	}

	@Test
	void aChangeOfAFormIsUndone() {
		// given
		try (var editor = EditorPage.of(FORM)) {
			afterPut(editor, () -> editor.act(RELABEL));
			// when
			var request = afterPut(editor, () -> editor.page.click("[data-dg-do=undo]"));
			// then
			assertThat(request.postData()).contains("审查结论").doesNotContain("初审结论");
		}
	}

	@Test
	void aFieldThatIsAddedIsBoundedFromTheBeginning() {
		// given
		try (var editor = EditorPage.of(FORM)) {
			// when
			var request = afterPut(editor, () -> {
				add(editor, "textfield");
				add(editor, "number");
			});
			// then
			assertThat(request.postData()).containsPattern("\"validate\": \\{\\s+\"maxLength\": 200\\s")
				.contains("\"serializeToString\": true");
		}
	}

	/** By the keyboard, to the end of the form. */
	private static void add(EditorPage editor, String kind) {
		editor.page.locator(".fjs-palette-field[data-field-type=" + kind + "]").focus();
		editor.page.keyboard().press("Enter");
	}

	private static Locator cell(EditorPage editor, String text) {
		return editor.page.locator("td", new Page.LocatorOptions().setHasText(text)).first();
	}

	private static Request afterPut(EditorPage editor, Runnable act) {
		return editor.page.waitForRequest(sent -> sent.method().equals("PUT"), act);
	}

}
