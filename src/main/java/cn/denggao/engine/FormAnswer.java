package cn.denggao.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.denggao.kernel.DocumentNumber;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedDate;
import cn.denggao.kernel.TypedNumber;
import cn.denggao.kernel.TypedText;

/**
 * What somebody entered in a task's form. Checklists arrive as values joined by commas,
 * dates as {@code yyyy-MM-dd}, ticked boxes as {@code true}.
 *
 * @param form id of the form
 * @param task element of the diagram
 * @param name of the step as drawn
 * @param entries the same as the fields, in the order of the form and named as in it;
 * boxes that were left empty are among them
 */
public record FormAnswer(String form, String process, String task, String name, String taskId, String businessKey,
		Map<String, String> fields, List<FormEntry> entries) {

	private static final int SHORTEST_REASON = 10;

	private static final int LONGEST_REASON = 2000;

	public FormAnswer {
		fields = Map.copyOf(fields);
		entries = List.copyOf(entries);
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

	/** The amount of a field that must not be empty, in yuan. */
	public Money yuan(String field) {
		return TypedNumber.yuan(required(field)).orElseThrow(() -> Refused.at(field, "engine.field-no-amount"));
	}

	/** The whole number of a field that must not be empty. */
	public int whole(String field) {
		return TypedNumber.whole(required(field)).orElseThrow(() -> Refused.at(field, "engine.field-no-whole-number"));
	}

	/** The day of a field that must not be empty. */
	public LocalDate day(String field) {
		return TypedDate.in(required(field)).orElseThrow(() -> Refused.at(field, "engine.field-no-date"));
	}

	/** The reason of a decision, in words: 10 to 2000 characters. */
	public String reason() {
		var reason = required("reason");
		if (TypedText.length(reason) < SHORTEST_REASON || TypedText.length(reason) > LONGEST_REASON) {
			throw Refused.at("reason", "engine.reason-length", SHORTEST_REASON, LONGEST_REASON);
		}
		return reason;
	}

	/** An official document's number, e.g. 晋卫医函〔2026〕15号 (domain §8.5). */
	public String documentNo() {
		return DocumentNumber.typed("documentNo", required("documentNo")).toString();
	}

	public boolean ticked(String field) {
		return text(field).filter("true"::equals).isPresent();
	}

}
