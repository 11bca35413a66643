package cn.denggao.application.domain.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * Something to put right before submitting.
 *
 * @param key field it stands at, or the table's code
 * @param message message key; its first argument is the label of the field
 * @param row number of the row it stands in, or null
 */
public record Problem(String section, String key, String message, List<Object> arguments, String row) {

	static Problem at(String section, FormField field, String message, Object... more) {
		var arguments = new ArrayList<Object>();
		arguments.add(field.label());
		arguments.addAll(List.of(more));
		return new Problem(section, field.key(), "application.problem." + message, List.copyOf(arguments), null);
	}

	static Problem of(String section, String key, String message, Object... arguments) {
		return new Problem(section, key, "application.problem." + message, List.of(arguments), null);
	}

	/** The same in a row that people number. */
	Problem inRow(String number) {
		return new Problem(section, key, message, arguments, number);
	}

}
