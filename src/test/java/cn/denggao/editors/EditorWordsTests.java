package cn.denggao.editors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No English word is met in the editors of a Chinese page. */
class EditorWordsTests {

	@ParameterizedTest
	@MethodSource("diagrams")
	void areChineseForEveryElementOfEveryDiagram(String diagram) throws IOException {
		// given
		try (var editor = EditorPage.of(diagram)) {
			// when
			var missing = editor.page
				.evaluate(Files.readString(Path.of("src/test/resources/editors/click-through.js")));
			// then
			assertThat(missing).isEqualTo(List.of());
		}
	}

	@Test
	void areChineseForTablesAndForms() {
		for (var file : List.of("processes/acceptance/acceptance-conclusion.dmn",
				"forms/application/review-formally.form")) {
			try (var editor = EditorPage.of(file)) {
				assertThat(editor.page.evaluate("() => [...document.querySelector('[data-dg-modeler]').dgMissing]"))
					.isEqualTo(List.of());
			}
		}
	}

	@Test
	void areTheLibrarysOwnOnAnEnglishPage() {
		try (var editor = EditorPage.inEnglish("processes/review/expert-scoring.bpmn")) {
			assertThat(editor.page.locator(".bio-properties-panel-group-header-title").first().innerText())
				.isEqualTo("General");
		}
	}

	static Stream<String> diagrams() throws IOException {
		try (var found = Files.walk(Path.of("processes"))) {
			return found.map(Path::toString).filter(name -> name.endsWith(".bpmn")).sorted().toList().stream();
		}
	}

}
