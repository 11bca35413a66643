package cn.denggao.engine.guard;

import java.util.List;

/**
 * Something in a file that is refused or should be looked at.
 *
 * @param file resource name
 * @param element id of the nearest element that has one, else the name of the root or the
 * file
 * @param line from 1
 * @param column from 1
 * @param key of the sentence, {@code engine.guard.…} unless an approval says no
 * @param arguments of the sentence
 */
public record Finding(Severity severity, String file, String element, int line, int column, String key,
		List<String> arguments) {

	public Finding {
		arguments = List.copyOf(arguments);
	}

	public boolean isError() {
		return severity == Severity.ERROR;
	}

}
