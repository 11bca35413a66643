package cn.denggao.modeling.rehearsal.domain;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What a form asks, and what else it shows.
 *
 * @param fields by key, in their order
 * @param beside all that is no field: texts, groups, the order of things
 */
record DrawnForm(Map<String, Field> fields, String beside) {

	private static final JsonMapper JSON = new JsonMapper();

	static DrawnForm of(byte[] content) {
		try {
			var fields = new LinkedHashMap<String, Field>();
			var beside = new StringBuilder();
			collect(JSON.readTree(content), fields, beside);
			return new DrawnForm(fields, beside.toString());
		}
		catch (IOException ex) {
			throw new IllegalStateException("A form that the guard let pass cannot be read", ex);
		}
	}

	private static void collect(JsonNode parent, Map<String, Field> fields, StringBuilder beside) {
		for (var component : parent.path("components")) {
			var key = component.path("key").asText("");
			if (key.isEmpty()) {
				beside.append(component.path("type").asText()).append(component.path("text").asText());
			}
			else {
				beside.append(key).append(component.path("description").asText()).append(component.path("layout"));
				fields.put(key, Field.of(component));
			}
			collect(component, fields, beside);
		}
	}

	/**
	 * One field.
	 *
	 * @param isOpen whether an answer may be given
	 * @param options labels by value; empty if anything may be entered
	 * @param limits what an answer must look like
	 * @param hidden when the field is not shown
	 */
	record Field(String label, String type, boolean required, boolean isOpen, Map<String, String> options,
			Map<String, String> limits, String hidden) {

		private static Field of(JsonNode component) {
			var options = new LinkedHashMap<String, String>();
			component.path("values")
				.forEach(each -> options.put(each.path("value").asText(), each.path("label").asText()));
			var limits = new TreeMap<String, String>();
			component.path("validate").fields().forEachRemaining(limit -> {
				if (!"required".equals(limit.getKey())) {
					limits.put(limit.getKey(), limit.getValue().asText());
				}
			});
			var open = !component.path("disabled").asBoolean() && !component.path("readonly").asBoolean();
			return new Field(component.path("label").asText(component.path("dateLabel").asText("")),
					component.path("type").asText(), component.path("validate").path("required").asBoolean(), open,
					options, limits, component.path("conditional").path("hide").asText(""));
		}

	}

}
