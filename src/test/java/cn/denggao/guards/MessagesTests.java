package cn.denggao.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps every word that people read in the message files, in two languages. */
class MessagesTests {

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Pattern KEY_IN_CODE = Pattern
		.compile("Refused\\s*\\.(?:because|tooLate)\\(\\s*\"([a-z][^\"]*)\"|Refused\\s*\\.at\\([^,\"]*(?:\"[^\"]*\")?,"
				+ "\\s*\"([a-z][^\"]*)\"|NavigationEntry\\s*\\.of\\(\\s*\"([^\"]+)\"|message = \"\\{([a-z][^}\"]*)}\"");

	@Test
	void everyTextStandsInBothLanguages() {
		assertThat(new MessageFiles(MESSAGES).complaints()).isEmpty();
	}

	@Test
	void templatesHoldNoWordsOfTheirOwn() throws IOException {
		var literals = new TreeMap<String, List<String>>();
		for (var template : files(TEMPLATES, ".html")) {
			var found = new TemplateTexts(Files.readString(template)).literals();
			if (!found.isEmpty()) {
				literals.put(TEMPLATES.relativize(template).toString(), found);
			}
		}

		assertThat(literals).isEmpty();
	}

	@Test
	void everyKeyThatIsAskedForExists() throws IOException {
		var asked = new TreeSet<String>();
		for (var template : files(TEMPLATES, ".html")) {
			asked.addAll(new TemplateTexts(Files.readString(template)).keys());
		}
		for (var source : files(Path.of("src/main/java"), ".java")) {
			asked.addAll(keysIn(Files.readString(source)));
		}
		asked.removeAll(new MessageFiles(MESSAGES).keys());

		assertThat(asked).isEmpty();
	}

	@Test
	void noticesAMissingTranslationAndAForeignKey(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("review.properties"), "review.title=评审\nreview.no=否\naudit.title=审计\n");
		Files.writeString(folder.resolve("review_en.properties"), "review.title=Review\nreview.no=Don't\n");

		assertThat(new MessageFiles(folder).complaints()).containsExactlyInAnyOrder("audit.title has no English",
				"audit.title stands in the file of review",
				"review.no has an apostrophe, which a text with arguments swallows");
	}

	@Test
	void noticesWordsInATemplate() {
		var template = new TemplateTexts(
				"""
						<p title="Help" th:text="${a > b} ? 'Yes' : #{review.no}">Hello <b th:text="#{review.title(${n})}"></b></p>
						<i data-x="评审" th:class="'is-on'"></i><!-- a comment --><script>var x = 1;</script>[[#{review.sum}]]
						""");

		assertThat(template.literals()).containsExactlyInAnyOrder("Hello", "Help", "'Yes'", "评审");
		assertThat(template.keys()).containsExactly("review.no", "review.sum", "review.title");
	}

	@Test
	void noticesKeysInCode() {
		assertThat(
				keysIn("throw Refused.at(\"name\", \"a.b\", 3); Refused.because(\"c.d\"); Refused.at(field, \"e.f\");"))
			.containsExactly("a.b", "c.d", "e.f");
	}

	private static List<String> keysIn(String source) {
		return KEY_IN_CODE.matcher(source)
			.results()
			.map(found -> Stream.iterate(1, group -> group + 1)
				.limit(found.groupCount())
				.map(found::group)
				.filter(key -> key != null)
				.findFirst()
				.orElseThrow())
			.filter(key -> !key.endsWith("."))
			.toList();
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (var paths = Files.walk(folder)) {
			return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
		}
	}

}
