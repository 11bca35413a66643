package cn.denggao.editors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What helps to see one's way about a diagram, used as a person uses it. */
class EditorToolsTests {

	private static final String DIAGRAM = "processes/acceptance/final-acceptance.bpmn";

	private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]{3,}\\b");

	/** Names of notations and what authors of expressions type. */
	private static final List<String> NOTATIONS = List.of("BPMN", "DMN", "FEEL");

	@Test
	void theMapOfTheWholeDiagramOpens() {
		try (var editor = EditorPage.of(DIAGRAM)) {
			// when
			editor.page.locator(".djs-minimap .toggle").click();

			// then
			assertThat(editor.page.locator(".djs-minimap.open .map svg")).hasCount(1);
			assertThat(editor.page.locator(".djs-minimap .map svg rect").count()).isGreaterThan(10);
			assertThat(words(editor.page.locator(".djs-minimap"), DIAGRAM)).isEmpty();
		}
	}

	@Test
	void aTokenWalksThroughTheDiagramAndNothingIsSavedOfIt() {
		try (var editor = EditorPage.of(DIAGRAM)) {
			// when
			editor.page.locator("[data-dg-do=simulate]").click();
			editor.page.locator(".bts-context-pad").first().dispatchEvent("click");

			// then
			assertThat(editor.page.locator(".bts-token, .bts-token-count").first()).isAttached();
			assertThat(words(editor.page.locator(".dg-editor__canvas"), DIAGRAM)).isEmpty();

			// when
			editor.page.locator("[data-dg-do=simulate]").click();

			// then
			assertThat(editor.page.locator(".bts-token, .bts-token-count")).hasCount(0);
			assertThat(editor.sent()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { DIAGRAM, "processes/acceptance/acceptance-conclusion.dmn",
			"forms/application/review-formally.form" })
	void nothingThatIsToBeSeenIsEnglish(String file) {
		try (var editor = EditorPage.of(file)) {
			assertThat(words(editor.page.locator("[data-dg-modeler]"), file)).isEmpty();
		}
	}

	/** What the file itself says, such as ids and expressions, may be read as it is. */
	private static TreeSet<String> words(Locator place, String file) {
		var content = content(file);
		var words = new TreeSet<String>();
		WORD.matcher(place.innerText())
			.results()
			.map(MatchResult::group)
			.filter(word -> !content.contains(word))
			.forEach(words::add);
		NOTATIONS.forEach(words::remove);
		return words;
	}

	private static String content(String file) {
		try {
			return Files.readString(Path.of(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
