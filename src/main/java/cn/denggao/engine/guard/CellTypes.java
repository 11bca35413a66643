package cn.denggao.engine.guard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Whether what is written in a table's cells is of the type its column has. */
final class CellTypes {

	private static final Map<String, Class<?>> KINDS = Map.of("string", String.class, "boolean", Boolean.class,
			"integer", BigDecimal.class, "long", BigDecimal.class, "double", BigDecimal.class);

	private static final Set<String> OF_NUMBERS = Set.of("SUM", "MIN", "MAX");

	private final XmlNode table;

	private final Findings findings;

	CellTypes(XmlNode table, Findings findings) {
		this.table = table;
		this.findings = findings;
	}

	void check() {
		var inputs = table.children("dmn:input")
			.map(input -> input.children("dmn:inputExpression").findFirst().orElse(input).attribute("typeRef"))
			.toList();
		var outputs = types(table.children("dmn:output").toList());
		aggregation(outputs);
		table.children("dmn:rule").forEach(rule -> {
			row(rule.children("dmn:inputEntry").toList(), inputs, Feel::tests);
			row(rule.children("dmn:outputEntry").toList(), outputs, Feel::expression);
		});
	}

	private static List<String> types(List<XmlNode> columns) {
		return columns.stream().map(column -> column.attribute("typeRef")).toList();
	}

	private void row(List<XmlNode> cells, List<String> types, Function<String, Optional<Feel>> reading) {
		IntStream.range(0, Math.min(cells.size(), types.size()))
			.filter(at -> KINDS.containsKey(types.get(at)))
			.forEach(at -> cell(cells.get(at), types.get(at), reading));
	}

	private void cell(XmlNode cell, String type, Function<String, Optional<Feel>> reading) {
		var text = cell.children("dmn:text").map(XmlNode::text).findFirst().orElse("").strip();
		if (TableColumn.isTest(text)) {
			reading.apply(text)
				.stream()
				.flatMap(feel -> feel.literals().stream())
				.filter(value -> !KINDS.get(type).isInstance(value))
				.limit(1)
				.forEach(value -> findings.error(cell, "cell-type", text, type));
		}
	}

	/** The engine refuses a sum that is none. */
	private void aggregation(List<String> outputs) {
		var aggregation = table.attribute("aggregation");
		if (aggregation.isEmpty()) {
			return;
		}
		if (!table.attribute("hitPolicy").equals("COLLECT")) {
			findings.error(table, "aggregation-alone", aggregation);
		}
		else if (outputs.size() != 1
				|| OF_NUMBERS.contains(aggregation) && KINDS.get(outputs.get(0)) != BigDecimal.class) {
			findings.error(table, "aggregation-of", aggregation);
		}
	}

}
