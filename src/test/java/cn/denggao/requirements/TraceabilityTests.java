package cn.denggao.requirements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of {@code docs/traceability.md} says what the tests say. After a change it is
 * taken from {@code target/traceability.md}.
 */
class TraceabilityTests {

	private static final Path KEPT = Path.of("docs/traceability.md");

	private static final Path FRESH = Path.of("target/traceability.md");

	@Test
	void tellsEveryTestOfEveryItem() throws IOException {
		var lines = Stream
			.concat(heading().stream(),
					Traced.byItem().entrySet().stream().map(entry -> entry.getValue().line(entry.getKey())))
			.toList();
		Files.write(FRESH, lines);
		assertThat(Files.readAllLines(KEPT)).containsExactlyElementsOf(lines);
	}

	@Test
	void knowsItemsByDocumentAndNumber() {
		assertThat(Traced.byItem().keySet()).isNotEmpty().allMatch(item -> item.matches("R00[0-4]-[0-9]{2}"));
	}

	private static List<String> heading() throws IOException {
		var kept = Files.readAllLines(KEPT);
		return kept.subList(0, kept.indexOf("|---|---|---|") + 1);
	}

}
