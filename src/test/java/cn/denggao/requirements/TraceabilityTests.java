package cn.denggao.requirements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
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

	private static final List<String> LEFT_OUT = List.of("", "## 没有做的条目", "",
			"这些条目没有测试，也没有做；列在 `src/test/resources/requirements/items.yaml`，做成以后从那里删去。", "", "| 条目 | 是什么事 | 没有做的原因 |",
			"|---|---|---|");

	@Test
	void tellsEveryTestOfEveryItem() throws IOException {
		var lines = Stream
			.of(heading().stream(),
					Traced.byItem().entrySet().stream().map(entry -> entry.getValue().line(entry.getKey())),
					LEFT_OUT.stream(), Items.read().leftOut().stream())
			.flatMap(Function.identity())
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
