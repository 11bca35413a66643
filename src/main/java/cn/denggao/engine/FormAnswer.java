package cn.denggao.engine;

import java.util.Map;
import java.util.Optional;

import cn.denggao.kernel.Refused;

/**
 * What somebody entered in a task's form. Checklists arrive as values joined by commas,
 * dates as {@code yyyy-MM-dd}, ticked boxes as {@code true}.
 */
public record FormAnswer(String process, String task, String taskId, String businessKey, Map<String, String> fields) {

	public FormAnswer {
		fields = Map.copyOf(fields);
	}

	/** The text of a field, if anything was entered. */
	public Optional<String> text(String field) {
		return Optional.ofNullable(fields.get(field)).map(String::strip).filter(value -> !value.isEmpty());
	}

	/** The text of a field that must not be empty. */
	public String required(String field) {
		return text(field).orElseThrow(() -> Refused.at(field, "engine.field-missing"));
	}

	/** The enum constant chosen in a field. */
	public <E extends Enum<E>> E choice(String field, Class<E> type) {
		try {
			return Enum.valueOf(type, required(field));
		}
		catch (IllegalArgumentException ex) {
			throw Refused.at(field, "engine.field-not-offered");
		}
	}

	public boolean ticked(String field) {
		return text(field).filter("true"::equals).isPresent();
	}

}
