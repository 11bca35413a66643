package cn.denggao.editors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever saves without a change has changed nothing. */
class EditorRoundTripTests {

	private final ObjectMapper json = new ObjectMapper();

	@ParameterizedTest
	@MethodSource("diagramsAndTables")
	void keepsEveryLetterOfADiagramOrTable(String file) throws IOException {
		assertThat(letters(savedUnchanged(file))).isEqualTo(letters(Files.readString(Path.of(file))));
	}

	@ParameterizedTest
	@MethodSource("forms")
	void keepsEveryValueOfAForm(String file) throws IOException {
		assertThat(json.readTree(savedUnchanged(file))).isEqualTo(json.readTree(Files.readString(Path.of(file))));
	}

	private static String savedUnchanged(String file) {
		try (var editor = EditorPage.of(file)) {
			return editor.page
				.waitForRequest(sent -> sent.method().equals("PUT"), () -> editor.page.click("[data-dg-do=save]"))
				.postData();
		}
	}

	/**
	 * The order of attributes may change; an empty element may be closed at once, and
	 * what is so anyway may be left out.
	 */
	private static String letters(String xml) {
		return xml.replace("&gt;", ">")
			.replaceAll(">\\s*</output>", "/>")
			.replace("camunda:calledElementBinding=\"latest\"", "")
			.chars()
			.filter(letter -> !Character.isWhitespace(letter))
			.sorted()
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	static Stream<String> diagramsAndTables() throws IOException {
		return files("processes", ".*\\.(bpmn|dmn)");
	}

	static Stream<String> forms() throws IOException {
		return files("forms", ".*\\.form");
	}

	private static Stream<String> files(String folder, String pattern) throws IOException {
		try (var found = Files.walk(Path.of(folder))) {
			return found.map(Path::toString).filter(name -> name.matches(pattern)).sorted().toList().stream();
		}
	}

}
