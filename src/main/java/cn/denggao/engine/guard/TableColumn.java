package cn.denggao.engine.guard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One input of a table: its values, and which of them each cell admits. */
final class TableColumn {

	private final String name;

	private final List<Object> values;

	private final Map<String, Feel> cells = new LinkedHashMap<>();

	private final Map<String, BitSet> admitted = new HashMap<>();

	TableColumn(XmlNode input, List<String> texts) {
		this.name = text(input.path("dmn:inputExpression"));
		var declared = Optional.of(text(input.path("dmn:inputValues")))
			.filter(TableColumn::isTest)
			.flatMap(Feel::tests);
		texts.stream()
			.filter(TableColumn::isTest)
			.forEach(text -> Feel.tests(text).ifPresent(test -> cells.put(text, test)));
		var all = new ArrayList<>(cells.values());
		declared.ifPresent(all::add);
		this.values = InputValues.of(type(input), all, declared.filter(one -> one.names().isEmpty()).orElse(null));
	}

	private static String type(XmlNode input) {
		return input.path("dmn:inputExpression").map(one -> one.attribute("typeRef")).findFirst().orElse("");
	}

	private static String text(Stream<XmlNode> parts) {
		return parts.flatMap(part -> part.children("dmn:text")).map(XmlNode::text).findFirst().orElse("").strip();
	}

	static boolean isTest(String text) {
		return !text.isEmpty() && !text.equals("-");
	}

	String name() {
		return name;
	}

	int size() {
		return values.size();
	}

	/** How often a cell has to be asked until all is known. */
	int questions() {
		return cells.size() * values.size();
	}

	/** Whether the cell compares with another input, so that its values are not known. */
	boolean isUnsure(String text) {
		return cells.containsKey(text) && !cells.get(text).names().isEmpty();
	}

	/** Places of the values that a cell admits. */
	BitSet admitted(String text) {
		return admitted.computeIfAbsent(text, this::ask);
	}

	private BitSet ask(String text) {
		var found = new BitSet(values.size());
		for (var at = 0; at < values.size(); at++) {
			found.set(at, !cells.containsKey(text) || cells.get(text).holdsFor(values.get(at)));
		}
		return found;
	}

	/** As it is said in an example. */
	String example(int at) {
		var value = values.get(at);
		if (value instanceof String text) {
			return name + " = \"" + text + "\"";
		}
		return name + " = " + ((value instanceof BigDecimal number) ? number.toPlainString() : Objects.toString(value));
	}

}
