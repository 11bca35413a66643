package cn.denggao.editors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is drawn reaches the server by itself, and never replaces what somebody else has
 * sent.
 */
class EditorSavingTests {

	private static final String DIAGRAM = "processes/acceptance/final-acceptance.bpmn";

	private static final String RENAME = "editor.get('modeling').updateProperties(editor.get('elementRegistry').get('UserTask_ApplyForAcceptance'), { name: '%s' });";

	private static final String STATE = "[data-dg-draft-state]";

	private static final Pattern LEFT = Pattern.compile(".*\\?left$");

	@Test
	void sendsTheDiagramWithTheVersionItWasBasedOn() {
		// given
		try (var editor = EditorPage.of(DIAGRAM)) {
			// when
			Request request = editor.page.waitForRequest(sent -> sent.method().equals("PUT"),
					() -> editor.act(RENAME.formatted("提出验收")));
			// then
			assertThat(request.headerValue("if-match")).isEqualTo("7");
			assertThat(request.headerValue("x-csrf-token")).isEqualTo("token-1");
			assertThat(request.postData()).contains("name=\"提出验收\"").contains("denggao:milestone");
			assertThat(editor.page.locator(STATE)).containsText("saved");
		}
	}

	@Test
	void sendsTheNextChangeWithTheNextVersion() {
		// given
		try (var editor = EditorPage.of(DIAGRAM)) {
			rename(editor, "第一次");
			assertThat(editor.page.locator(STATE)).containsText("saved");
			// when
			var request = rename(editor, "第二次");
			// then
			assertThat(request.headerValue("if-match")).isEqualTo("8");
		}
	}

	@Test
	void keepsTheOwnTextWhenSomebodyElseHasSaved() {
		// given
		try (var editor = EditorPage.of(DIAGRAM)) {
			editor.answerWith(409);
			rename(editor, "提出验收");
			assertThat(editor.page.locator(STATE)).containsText("conflict");
			// when
			var kept = editor.page.waitForDownload(() -> editor.page.getByText("download").click());
			// then
			assertThat(kept.suggestedFilename()).isEqualTo("final-acceptance.bpmn");
			assertThat(editor.sent()).hasSize(1);
		}
	}

	@Test
	void sendsAgainWhenTheNetworkIsBack() {
		// given
		try (var editor = EditorPage.of(DIAGRAM)) {
			editor.answerWith(0);
			rename(editor, "提出验收");
			assertThat(editor.page.locator(STATE)).containsText("unsaved");
			// when
			editor.answerWith(204);
			editor.page.getByText("retry").click();
			// then
			assertThat(editor.page.locator(STATE)).hasText(Pattern.compile("^saved \\d\\d:\\d\\d$"));
			assertThat(editor.sent()).hasSize(2);
		}
	}

	@Test
	void letsNobodyLeaveWhileASaveIsOnItsWay() {
		// given
		try (var editor = EditorPage.of(DIAGRAM)) {
			editor.page.evaluate(
					"""
							() => document.body.insertAdjacentHTML("beforeend", '<a data-dg-leave href="/page?left">leave</a>')""");
			editor.hold();
			rename(editor, "提出验收");
			// when
			var prevented = editor.page.evaluate("""
					() => !document.querySelector("[data-dg-leave]").dispatchEvent(
					new MouseEvent("click", { bubbles: true, cancelable: true }))""");
			// then
			assertThat(prevented).isEqualTo(true);
			// when
			editor.answerHeld();
			// then
			assertThat(editor.page).hasURL(LEFT);
			assertThat(editor.sent()).hasSize(1);
		}
	}

	@Test
	void tellsAnExpiredSignIn() {
		try (var editor = EditorPage.of(DIAGRAM)) {
			editor.answerWith(401);
			rename(editor, "提出验收");
			assertThat(editor.page.locator(STATE)).containsText("expired");
		}
	}

	@Test
	void keepsEveryPartOfADiagramThatNobodyChanged() throws IOException {
		try (var editor = EditorPage.of(DIAGRAM)) {
			var saved = (String) editor.act("return editor.saveXML({ format: true }).then(({ xml }) => xml);");
			assertThat(letters(saved)).isEqualTo(letters(Files.readString(Path.of(DIAGRAM))));
		}
	}

	/** The order of attributes may change. */
	private static String letters(String xml) {
		return xml.chars()
			.filter(letter -> !Character.isWhitespace(letter))
			.sorted()
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private static Request rename(EditorPage editor, String name) {
		Page page = editor.page;
		return page.waitForRequest(sent -> sent.method().equals("PUT"), () -> editor.act(RENAME.formatted(name)));
	}

}
