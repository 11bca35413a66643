package cn.denggao.engine.guard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether two rows of a table that allows one only can both be hit, and whether there is
 * a combination of values that none is hit by. A cell that compares two inputs is not
 * judged: then it is said that nothing can be told.
 */
final class TableCover {

	/** Where more than one row is meant to be hit, nothing can overlap or be left out. */
	private static final Set<String> ONE_ROW = Set.of("", "UNIQUE", "ANY", "FIRST");

	private static final Set<String> NO_TWO = Set.of("", "UNIQUE");

	/** More would take longer than somebody who draws wants to wait. */
	private static final int MOST_QUESTIONS = 20_000;

	private final XmlNode table;

	private final Findings findings;

	private final List<XmlNode> rules;

	private final List<TableColumn> columns;

	TableCover(XmlNode table, Findings findings) {
		this.table = table;
		this.findings = findings;
		this.rules = table.children("dmn:rule").toList();
		var inputs = table.children("dmn:input").toList();
		this.columns = IntStream.range(0, inputs.size())
			.mapToObj(at -> new TableColumn(inputs.get(at), rules.stream().map(rule -> cell(rule, at)).toList()))
			.toList();
	}

	void check() {
		if (!ONE_ROW.contains(table.attribute("hitPolicy")) || rules.isEmpty() || columns.isEmpty()) {
			return;
		}
		if (columns.stream().mapToInt(TableColumn::questions).sum() > MOST_QUESTIONS) {
			findings.hint(table, "rules-many");
			return;
		}
		var unsure = NO_TWO.contains(table.attribute("hitPolicy")) && overlaps();
		var gap = new TableGap(columns, admitted(true)).find();
		gap.example().ifPresent(example -> findings.warning(table, "rules-gap", example));
		if (gap.isGivenUp()) {
			findings.hint(table, "rules-many");
		}
		else if (unsure || gap.example().isEmpty() && isUnsure()
				&& new TableGap(columns, admitted(false)).find().example().isPresent()) {
			findings.hint(table, "rules-unsure");
		}
	}

	/** Tells all pairs of rows that can be hit together; whether there may be more. */
	private boolean overlaps() {
		var unsure = false;
		for (var second = 1; second < rules.size() && !findings.areMany(); second++) {
			for (var first = 0; first < second; first++) {
				var common = common(rules.get(first), rules.get(second));
				if (common.isEmpty()) {
					continue;
				}
				if (isUnsure(rules.get(first)) || isUnsure(rules.get(second))) {
					unsure = true;
				}
				else {
					findings.error(rules.get(second), "rules-overlap", first + 1, second + 1, example(common));
				}
			}
		}
		return unsure;
	}

	/** For each input the values that both rows admit; nothing if one has none. */
	private List<BitSet> common(XmlNode one, XmlNode other) {
		var common = new ArrayList<BitSet>();
		for (var at = 0; at < columns.size(); at++) {
			var both = admitted(one, at, true);
			both.and(admitted(other, at, true));
			if (both.isEmpty()) {
				return List.of();
			}
			common.add(both);
		}
		return common;
	}

	private String example(List<BitSet> common) {
		var said = IntStream.range(0, columns.size())
			.filter(at -> common.get(at).cardinality() < columns.get(at).size())
			.mapToObj(at -> columns.get(at).example(common.get(at).nextSetBit(0)))
			.collect(Collectors.joining(", "));
		return said.isEmpty() ? "-" : said;
	}

	/**
	 * For each row and input, the values admitted.
	 * @param generous whether cells that cannot be judged admit all, or none
	 */
	private List<List<BitSet>> admitted(boolean generous) {
		return rules.stream()
			.map(rule -> IntStream.range(0, columns.size()).mapToObj(at -> admitted(rule, at, generous)).toList())
			.toList();
	}

	private BitSet admitted(XmlNode rule, int at, boolean generous) {
		var column = columns.get(at);
		var text = cell(rule, at);
		if (!column.isUnsure(text)) {
			return (BitSet) column.admitted(text).clone();
		}
		var all = new BitSet(column.size());
		all.set(0, column.size(), generous);
		return all;
	}

	private boolean isUnsure() {
		return rules.stream().anyMatch(this::isUnsure);
	}

	private boolean isUnsure(XmlNode rule) {
		return IntStream.range(0, columns.size()).anyMatch(at -> columns.get(at).isUnsure(cell(rule, at)));
	}

	private static String cell(XmlNode rule, int at) {
		return rule.children("dmn:inputEntry")
			.skip(at)
			.limit(1)
			.flatMap(entry -> Stream.concat(entry.children("dmn:text").map(XmlNode::text), Stream.of("")))
			.findFirst()
			.orElse("")
			.strip();
	}

}
