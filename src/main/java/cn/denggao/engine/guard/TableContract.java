package cn.denggao.engine.guard;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a delegate gives a shipped decision table and what it reads from its answer: which
 * inputs and outputs, of which types, and how many rows are hit.
 */
final class TableContract {

	/** At most one row is hit; which of them is for the table to say. */
	private static final Set<String> OF_ONE_ROW = Set.of("UNIQUE", "FIRST", "ANY");

	/** What an input that is a number may be declared as. */
	private static final Set<String> NUMBERS = Set.of("", "double");

	private final XmlNode shipped;

	TableContract(XmlNode shipped) {
		this.shipped = shipped;
	}

	void check(XmlNode root, Findings findings) {
		root.all("dmn:decisionTable").forEach(table -> {
			shipped.all("dmn:decisionTable").forEach(kept -> policy(kept, table, findings));
			outputs(table, findings);
		});
		inputs(root, findings);
		timeToLive(root, findings);
	}

	/** What is less than for any table is told as such. */
	private void timeToLive(XmlNode root, Findings findings) {
		var least = shipped.all("dmn:decision").mapToInt(TimeToLive::days).max().orElse(TimeToLive.LEAST_DAYS);
		root.children("dmn:decision")
			.filter(decision -> TimeToLive.isShorter(decision, least)
					&& !TimeToLive.isShorter(decision, TimeToLive.LEAST_DAYS))
			.forEach(decision -> findings.error(decision, "time-to-live-short", least));
	}

	private static void policy(XmlNode kept, XmlNode table, Findings findings) {
		var wanted = policyOf(kept);
		var found = policyOf(table);
		if (!found.equals(wanted) && !(OF_ONE_ROW.contains(wanted) && OF_ONE_ROW.contains(found))) {
			findings.error(table, "table-policy", OF_ONE_ROW.contains(wanted) ? "FIRST, UNIQUE, ANY" : wanted, found);
		}
		var aggregation = table.attribute("aggregation");
		if (!aggregation.equals(kept.attribute("aggregation"))) {
			findings.error(table, "table-aggregation", aggregation);
		}
	}

	private static String policyOf(XmlNode table) {
		return table.attribute("hitPolicy").isEmpty() ? "UNIQUE" : table.attribute("hitPolicy");
	}

	private void inputs(XmlNode root, Findings findings) {
		var given = types(shipped.all("dmn:input"), TableContract::nameOf, TableContract::typeOf);
		root.all("dmn:input").forEach(input -> {
			var name = nameOf(input);
			var wanted = given.get(name);
			if (wanted == null) {
				findings.error(input, "unknown-input", name,
						String.join(", ", given.keySet().stream().sorted().toList()));
			}
			else if (!typeOf(input).equals(wanted) && !(NUMBERS.contains(wanted) && NUMBERS.contains(typeOf(input)))) {
				findings.error(input, "input-type", name, said(wanted), said(typeOf(input)));
			}
		});
	}

	private void outputs(XmlNode table, Findings findings) {
		var offered = outputsOf(table);
		outputsOf(shipped).forEach((name, wanted) -> {
			if (!offered.containsKey(name)) {
				findings.error(table, "output-gone", name, wanted);
			}
			else if (!offered.get(name).equals(wanted)) {
				findings.error(table, "output-type", name, said(wanted), said(offered.get(name)));
			}
		});
	}

	private static Map<String, String> outputsOf(XmlNode root) {
		return types(root.all("dmn:output"), output -> output.attribute("name"), output -> output.attribute("typeRef"));
	}

	private static Map<String, String> types(Stream<XmlNode> columns, Function<XmlNode, String> name,
			Function<XmlNode, String> type) {
		return columns.collect(Collectors.toMap(name, type, (one, other) -> one));
	}

	private static String said(String type) {
		return type.isEmpty() ? "double" : type;
	}

	private static String typeOf(XmlNode input) {
		return input.children("dmn:inputExpression").map(one -> one.attribute("typeRef")).findFirst().orElse("");
	}

	private static String nameOf(XmlNode input) {
		return input.path("dmn:inputExpression", "dmn:text").map(XmlNode::text).findFirst().orElse("").strip();
	}

}
