package cn.denggao.engine.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Collects what is found in one file; of very many, the first. */
final class Findings {

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
			found.add(new Finding(severity, file, element, line, column, "engine.guard." + rule,
					Arrays.stream(arguments).map(Findings::shortened).toList()));
		}
	}

	/** What somebody else wrote is quoted in part only. */
	private static String shortened(Object argument) {
		var text = String.valueOf(argument).strip();
		return (text.length() > 80) ? text.substring(0, 80) + "…" : text;
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
