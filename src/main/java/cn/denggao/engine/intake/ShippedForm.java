package cn.denggao.engine.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.engine.FormEntry;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import com.fasterxml.jackson.databind.JsonNode;

/** The fields that a Camunda Form declares, read from the form itself. */
record ShippedForm(Map<String, ShippedField> fields) {

	static ShippedForm of(JsonNode form) {
		var fields = new LinkedHashMap<String, ShippedField>();
		collect(form, fields);
		return new ShippedForm(fields);
	}

	private static void collect(JsonNode parent, Map<String, ShippedField> fields) {
		for (var component : parent.path("components")) {
			var key = component.path("key").asText("");
			if (!key.isEmpty() && !component.path("disabled").asBoolean() && !component.path("readonly").asBoolean()) {
				fields.put(key, ShippedField.of(component));
			}
			collect(component, fields);
		}
	}

	/** What was entered, field by field. */
	List<FormEntry> entries(Map<String, String> taken) {
		return fields.values()
			.stream()
			.filter(field -> field.isShownBeside(taken))
			.flatMap(field -> field.entered(taken.get(field.key())).stream())
			.toList();
	}

	/** The same refusal, with the name of its field if it is about one of this form. */
	Refused named(Refused refused) {
		var field = refused.field().map(fields::get).orElse(null);
		if (field == null || refused instanceof RefusedTogether) {
			return refused;
		}
		return new FieldRefused(field, refused);
	}

}
