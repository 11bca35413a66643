package cn.denggao.editors;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

import cn.denggao.journeys.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What helps to see one's way about a diagram, used as a person uses it. */
class EditorToolsTests {

	private static final String DIAGRAM = "processes/acceptance/final-acceptance.bpmn";

	private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

	/** Names of notations and what authors of expressions type. */
	private static final List<String> NOTATIONS = List.of("BPMN", "DMN", "FEEL");

	@Test
	void theMapOfTheWholeDiagramOpensAndMovesTheView() {
		try (var editor = EditorPage.of(DIAGRAM)) {
			// when
			editor.page.locator(".djs-minimap .toggle").click();

			// then
			assertThat(editor.page.locator(".djs-minimap.open .map svg")).isVisible();
			var before = editor.act("return editor.get('canvas').viewbox().x;");
			editor.page.locator(".djs-minimap .map").click(new Locator.ClickOptions().setPosition(5, 5));
			assertThat(editor.act("return editor.get('canvas').viewbox().x;")).isNotEqualTo(before);
			Browser.picture(editor.page, "editor-minimap");
		}
	}

	@Test
	void aTokenWalksFromTheStartToTheFirstTaskAndOnFromThere() {
		try (var editor = EditorPage.of(DIAGRAM)) {
			// when
			editor.page.locator(".bts-toggle-mode").click();
			editor.page.locator(".bts-context-pad").first().click();

			// then
			assertThat(editor.page.locator(".bts-token-count.waiting, .bts-token-count").first()).isVisible();
			Browser.picture(editor.page, "editor-simulation");
			assertThat(words(editor.page.locator("[data-dg-modeler]"))).isEmpty();

			// when
			editor.page.locator(".bts-toggle-mode").click();

			// then
			assertThat(editor.page.locator(".bts-token-count")).hasCount(0);
			assertThat(editor.sent()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { DIAGRAM, "processes/acceptance/acceptance-conclusion.dmn",
			"forms/application/review-formally.form" })
	void nothingThatIsToBeSeenIsEnglish(String file) {
		try (var editor = EditorPage.of(file)) {
			Browser.picture(editor.page, "editor-words-" + file.substring(file.lastIndexOf('.') + 1));
			assertThat(words(editor.page.locator("[data-dg-modeler]"))).isEmpty();
		}
	}

	private static TreeSet<String> words(Locator place) {
		var words = new TreeSet<String>();
		WORD.matcher(place.innerText()).results().map(found -> found.group()).forEach(words::add);
		NOTATIONS.forEach(words::remove);
		return words;
	}

}
