package cn.denggao.engine.guard;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name under which a file is deployed: lower-case folders, key and one of three
 * endings.
 */
record FileName(String full, String key, Kind kind) {

	private static final Pattern NAME = Pattern
		.compile("(?:[a-z][a-z0-9-]{0,40}/){0,4}([a-z][a-z0-9-]{0,80})\\.(bpmn|dmn|form)");

	static Optional<FileName> of(String name) {
		var match = NAME.matcher(name);
		return match.matches()
				? Optional.of(new FileName(name, match.group(1), Kind.valueOf(match.group(2).toUpperCase())))
				: Optional.empty();
	}

	/** Without the dot. */
	String ending() {
		return kind.name().toLowerCase(Locale.ROOT);
	}

	static String lastPart(String name) {
		return name.substring(name.lastIndexOf('/') + 1);
	}

	/** What a file defines. */
	enum Kind {

		BPMN, DMN, FORM

	}

}
