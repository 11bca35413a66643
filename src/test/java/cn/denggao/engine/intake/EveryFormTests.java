package cn.denggao.engine.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every check that a form under {@code forms/} makes in the browser is made again when
 * its answer comes, and the refusal names the field as the form does.
 */
class EveryFormTests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final FormSentences sentences = new FormSentences();

	static List<Path> forms() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("forms"))) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	static Stream<Arguments> faults() throws IOException {
		return forms().stream()
			.flatMap(file -> read(file).fields()
				.values()
				.stream()
				.flatMap(field -> SpoiltAnswers.to(field)
					.entrySet()
					.stream()
					.map(fault -> arguments(file, field.key(), fault.getKey(), fault.getValue()))));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("forms")
	void takesAGoodAnswer(Path file) {
		var form = read(file);
		form.fields()
			.values()
			.forEach(field -> assertThat(sentences.to(() -> new EnteredFields(form).from(answers(form, field))))
				.isEmpty());
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@MethodSource("faults")
	void refusesABadOneByTheNameOfTheField(Path file, String key, String fault, Object bad) {
		// given
		var form = read(file);
		var field = form.fields().get(key);
		var answers = answers(form, field);

		// when
		answers.put(key, bad);
		var said = sentences.to(() -> new EnteredFields(form).from(answers));

		// then
		assertThat(said).as(fault).hasSize(1).first().asString().startsWith("“" + field.label() + "”：");
	}

	/** A good answer to every field shown beside those that make this field appear. */
	private static Map<String, Object> answers(ShippedForm form, ShippedField shown) {
		var answers = new LinkedHashMap<String, Object>();
		reveal(form, shown, answers);
		for (var field : form.fields().values()) {
			if (field.isShownBeside(texts(answers))) {
				answers.putIfAbsent(field.key(), SpoiltAnswers.good(field));
			}
		}
		answers.put(shown.key(), SpoiltAnswers.good(shown));
		return answers;
	}

	private static void reveal(ShippedForm form, ShippedField shown, Map<String, Object> answers) {
		shown.shownWhen().any().stream().sorted((a, b) -> a.key().compareTo(b.key())).findFirst().ifPresent(needed -> {
			answers.put(needed.key(), needed.value());
			reveal(form, form.fields().get(needed.key()), answers);
		});
	}

	private static Map<String, String> texts(Map<String, Object> answers) {
		var texts = new LinkedHashMap<String, String>();
		answers.forEach((key, value) -> texts.put(key, String.valueOf(value)));
		return texts;
	}

	private static ShippedForm read(Path file) {
		try {
			return ShippedForm.of(JSON.readTree(Files.readString(file)));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
