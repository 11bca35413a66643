package cn.denggao.guards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps the Chinese Tasklist complete when the engine is upgraded. */
class TasklistTextsTests {

	private static final String FOLDER = "META-INF/resources/webjars/camunda/app/tasklist/locales/";

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");

	@Test
	void translatesEveryLabelOfTheShippedTasklist() throws IOException {
		assertThat(names(chinese())).isEqualTo(names(shipped())).hasSizeGreaterThan(400);
	}

	@Test
	void keepsThePlaceholdersOfEveryLabel() throws IOException {
		var different = new TreeMap<String, List<String>>();
		var chinese = chinese();
		shipped().fields().forEachRemaining(label -> {
			var wanted = placeholders(label.getValue().asText());
			if (!placeholders(chinese.path(label.getKey()).asText()).equals(wanted)) {
				different.put(label.getKey(), wanted);
			}
		});

		assertThat(different).isEmpty();
	}

	@Test
	void saysInChineseThatSubmittingFailed() throws IOException {
		assertThat(chinese().path("COMPLETE_ERROR").asText()).isEqualTo("未能提交");
	}

	private static TreeSet<String> names(JsonNode labels) {
		var names = new TreeSet<String>();
		labels.fieldNames().forEachRemaining(names::add);
		return names;
	}

	private static List<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map((MatchResult found) -> found.group(1)).sorted().toList();
	}

	private static JsonNode chinese() throws IOException {
		return labels("zh-CN.json");
	}

	private static JsonNode shipped() throws IOException {
		return labels("en.json");
	}

	private static JsonNode labels(String file) throws IOException {
		List<URL> found = Collections.list(TasklistTextsTests.class.getClassLoader().getResources(FOLDER + file));
		assertThat(found).hasSize(1);
		try (InputStream in = found.get(0).openStream()) {
			var text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
			return new ObjectMapper().readTree(text.replace("\uFEFF", "")).path("labels");
		}
	}

}
