package cn.denggao.application.domain;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import cn.denggao.application.domain.dossier.DossierForm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts the years a form asks figures of in the place of those of the data file. */
final class ExampleYears {

	private final JsonNode example;

	private final int later;

	private ExampleYears(JsonNode example, int later) {
		this.example = example;
		this.later = later;
	}

	/** The example with the figures of its last year told of the form's last year. */
	static JsonNode told(JsonNode example, DossierForm form) {
		var last = years(example.path("service")).max();
		if (last.isEmpty() || form.figureYears().isEmpty()) {
			return example;
		}
		return new ExampleYears(example.deepCopy(), form.baselineYear() - last.getAsInt()).moved();
	}

	private JsonNode moved() {
		List.of("service", "flow", "costs", "quality").forEach(table -> move(example.path(table)));
		example.path("techniques").forEach(technique -> move(technique.path("yearly")));
		return example;
	}

	private void move(JsonNode yearly) {
		if (yearly instanceof ObjectNode fields) {
			var before = fields.deepCopy();
			fields.removeAll();
			before.fields()
				.forEachRemaining(
						each -> fields.set(String.valueOf(Integer.parseInt(each.getKey()) + later), each.getValue()));
		}
	}

	private static IntStream years(JsonNode yearly) {
		Iterable<String> names = yearly::fieldNames;
		return StreamSupport.stream(names.spliterator(), false).mapToInt(Integer::parseInt);
	}

}
