package cn.denggao.modeling.rehearsal.process;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.DeployedFiles;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills in forms as somebody in a hurry would. */
@Component
class FormDraft {

	private final DeployedFiles files;

	private final ObjectMapper json;

	private final MessageSource messages;

	private final OfficialClock clock;

	FormDraft(DeployedFiles files, ObjectMapper json, MessageSource messages, OfficialClock clock) {
		this.files = files;
		this.json = json;
		this.messages = messages;
		this.clock = clock;
	}

	/** What a form offers to choose: labels by value by field. */
	Map<String, Map<String, String>> offered(String form) {
		var offered = new LinkedHashMap<String, Map<String, String>>();
		for (var field : fields(form)) {
			var choices = new LinkedHashMap<String, String>();
			field.path("values").forEach(each -> choices.put(each.path("value").asText(), each.path("label").asText()));
			offered.put(field.path("key").asText(), choices);
		}
		return offered;
	}

	/**
	 * An answer to every field; those that are decided stay as they are.
	 * @param changed how many choices to pass over, by field
	 */
	Map<String, Object> answers(String form, Map<String, Object> decided, Map<String, Integer> changed) {
		var answers = new LinkedHashMap<String, Object>();
		fields(form).forEach(field -> answers.put(field.path("key").asText(), answer(field, changed)));
		decided.forEach((field, value) -> answers.computeIfPresent(field, (unused, answer) -> value));
		return answers;
	}

	private Object answer(JsonNode field, Map<String, Integer> changed) {
		var values = field.path("values");
		var choice = changed.getOrDefault(field.path("key").asText(), 0);
		return switch (field.path("type").asText()) {
			case "checkbox" -> "true";
			case "radio", "select", "checklist", "taglist" ->
				values.path(choice % Math.max(1, values.size())).path("value").asText();
			case "number" -> field.path("validate").path("min").asText("1");
			case "datetime" -> clock.today().toString();
			default -> text(field);
		};
	}

	private String text(JsonNode field) {
		var key = field.path("validate").hasNonNull("pattern") ? "document" : "text";
		return messages.getMessage("modeling.rehearsal.sample." + key, null, Locale.SIMPLIFIED_CHINESE);
	}

	private List<JsonNode> fields(String form) {
		return files.versions("form", form, null)
			.stream()
			.findFirst()
			.map(files::content)
			.map(this::read)
			.orElse(List.of());
	}

	private List<JsonNode> read(byte[] form) {
		try {
			return StreamSupport.stream(json.readTree(form).path("components").spliterator(), false)
				.filter(component -> component.hasNonNull("key"))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
