package cn.denggao.engine.guard;

import java.util.Set;
import java.util.stream.Collectors;

/** What a delegate gives a shipped decision table and what it reads from its answer. */
final class TableContract {

	private final XmlNode shipped;

	TableContract(XmlNode shipped) {
		this.shipped = shipped;
	}

	void check(XmlNode root, Findings findings) {
		var given = inputs(shipped);
		root.all("dmn:input")
			.filter(input -> !given.contains(nameOf(input)))
			.forEach(input -> findings.error(input, "unknown-input", nameOf(input)));
		var offered = outputs(root);
		outputs(shipped).stream()
			.filter(output -> !offered.contains(output))
			.sorted()
			.forEach(output -> root.all("dmn:decisionTable")
				.forEach(table -> findings.error(table, "output-gone", output)));
	}

	private static Set<String> inputs(XmlNode root) {
		return root.all("dmn:input").map(TableContract::nameOf).collect(Collectors.toSet());
	}

	private static Set<String> outputs(XmlNode root) {
		return root.all("dmn:output").map(output -> output.attribute("name")).collect(Collectors.toSet());
	}

	private static String nameOf(XmlNode input) {
		return input.path("dmn:inputExpression", "dmn:text").map(XmlNode::text).findFirst().orElse("").strip();
	}

}
