package cn.denggao.engine.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects what is found in one file; of very many, the first. */
final class Findings {

	private static final int LONGEST_QUOTATION = 80;

	private static final int LONGEST_ID = 100;

	private final String file;

	private final int most;

	private final List<Finding> found = new ArrayList<>();

	Findings(String file, int most) {
		this.file = file;
		this.most = most;
	}

	void error(XmlNode at, String rule, Object... arguments) {
		add(Severity.ERROR, at, rule, arguments);
	}

	void warning(XmlNode at, String rule, Object... arguments) {
		add(Severity.WARNING, at, rule, arguments);
	}

	void hint(XmlNode at, String rule, Object... arguments) {
		add(Severity.HINT, at, rule, arguments);
	}

	private void add(Severity severity, XmlNode at, String rule, Object... arguments) {
		add(severity, at.nearestId(), at.line(), at.column(), rule, arguments);
	}

	void add(Severity severity, String element, int line, int column, String rule, Object... arguments) {
		if (found.size() < most || severity == Severity.ERROR && !hasErrors()) {
			found.add(new Finding(severity, file, shortened(element, LONGEST_ID), line, column, "engine.guard." + rule,
					Arrays.stream(arguments).map(argument -> shortened(argument, LONGEST_QUOTATION)).toList()));
		}
	}

	/** What somebody else wrote is quoted in part only. */
	private static String shortened(Object argument, int most) {
		var text = String.valueOf(argument).strip();
		return (text.length() > most) ? text.substring(0, most) + "…" : text;
	}

	/** So many that no more are told. */
	boolean areMany() {
		return found.size() >= most;
	}

	boolean hasErrors() {
		return found.stream().anyMatch(Finding::isError);
	}

	List<Finding> inOrder() {
		return found.stream().sorted(Comparator.comparing(Finding::severity).thenComparingInt(Finding::line)).toList();
	}

}
