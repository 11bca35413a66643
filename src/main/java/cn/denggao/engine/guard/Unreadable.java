package cn.denggao.engine.guard;

import java.util.Arrays;
import java.util.List;

/** A file that cannot be read on. */
class Unreadable extends RuntimeException {

	private final String rule;

	private final int line;

	private final int column;

	private final String element;

	private final transient List<String> arguments;

	Unreadable(String rule, String element, int line, int column, Object... arguments) {
		super(rule, null, false, false);
		this.rule = rule;
		this.element = element;
		this.line = line;
		this.column = column;
		this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
	}

	/** About the file as a whole. */
	static Unreadable file(String rule, Object... arguments) {
		return new Unreadable(rule, "", 1, 1, arguments);
	}

	Finding finding(String file) {
		var place = element.isEmpty() ? FileName.lastPart(file) : element;
		return new Finding(Severity.ERROR, file, place, line, column, "engine.guard." + rule, arguments);
	}

}
