package cn.denggao.modeling.rehearsal.process;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.DeployedFiles;
import cn.denggao.engine.FormFamilies;
import cn.denggao.engine.FormFamilies.Family;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fills in forms as somebody in a hurry would. */
@Component
class FormDraft {

	private static final int MOST = 12;

	private static final Set<String> ONE_OF_MANY = Set.of("radio", "select");

	private final DeployedFiles files;

	private final FormFamilies families;

	private final ObjectMapper json;

	private final MessageSource messages;

	private final OfficialClock clock;

	FormDraft(DeployedFiles files, FormFamilies families, ObjectMapper json, MessageSource messages,
			OfficialClock clock) {
		this.files = files;
		this.families = families;
		this.json = json;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * What a form offers to choose: labels by value by field. Of a form that an
	 * administrator made, only what its receiver decides by.
	 */
	Map<String, Map<String, String>> offered(String form) {
		var offered = new LinkedHashMap<String, Map<String, String>>();
		for (var field : fields(families.of(form).map(Family::model).orElse(form))) {
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
		return answers(fields(form), decided, changed);
	}

	/** The same for a form that need not be deployed. */
	Map<String, Object> answers(byte[] form, Map<String, Object> decided) {
		return answers(read(form), decided, Map.of());
	}

	private Map<String, Object> answers(List<JsonNode> fields, Map<String, Object> decided,
			Map<String, Integer> changed) {
		var answers = new LinkedHashMap<String, Object>();
		fields.forEach(field -> answers.put(field.path("key").asText(), answer(field, changed)));
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
			case "number" -> number(field.path("validate"));
			case "datetime" -> clock.today().toString();
			default -> text(field);
		};
	}

	private String text(JsonNode field) {
		var key = field.path("validate").hasNonNull("pattern") ? "document" : "text";
		var sample = messages.getMessage("modeling.rehearsal.sample." + key, null, Locale.SIMPLIFIED_CHINESE);
		int least = field.path("validate").path("minLength").asInt(0);
		var text = sample.repeat(1 + least / sample.length());
		return text.substring(0,
				Math.min(text.length(), field.path("validate").path("maxLength").asInt(text.length())));
	}

	/** The least that is allowed, one where nothing is. */
	private static String number(JsonNode checks) {
		var least = checks.path("min").isNumber() ? checks.path("min").decimalValue() : BigDecimal.ONE;
		var most = checks.path("max").isNumber() ? checks.path("max").decimalValue() : least;
		return least.min(most).toPlainString();
	}

	/** Every choice of one among many that a form offers, in words; at most a few. */
	List<Option> choices(byte[] form) {
		var options = List.of(Option.NOTHING);
		for (var field : read(form)) {
			if (ONE_OF_MANY.contains(field.path("type").asText()) && !field.path("values").isEmpty()) {
				options = options.stream().flatMap(option -> extended(option, field)).limit(MOST).toList();
			}
		}
		return options;
	}

	private static Stream<Option> extended(Option option, JsonNode field) {
		return StreamSupport.stream(field.path("values").spliterator(), false)
			.map(each -> option.and(field.path("key").asText(), each.path("value").asText(),
					each.path("label").asText()));
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
			return within(json.readTree(form)).filter(component -> component.hasNonNull("key")).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Components, those of groups among them. */
	private static Stream<JsonNode> within(JsonNode parent) {
		return StreamSupport.stream(parent.path("components").spliterator(), false)
			.flatMap(component -> Stream.concat(Stream.of(component), within(component)));
	}

}
