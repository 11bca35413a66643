package cn.denggao.application.domain.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;

/**
 * Two versions of a section that began from the same one. What only one of them changed
 * is taken; rows that both have added stand below each other; what both changed
 * differently is left to the person.
 *
 * @param settled values that are clear, clashing ones as theirs
 * @param rows of tables of which somebody took rows away: mine, to take as a whole
 */
public record Merge(Map<String, String> settled, List<Clash> clashes, Map<String, Map<String, String>> rows) {

	/** A field that both changed, each differently; empty where nothing stands. */
	public record Clash(String key, String theirs, String mine) {

	}

	static Merge of(FormSection section, Map<String, String> base, Map<String, String> theirs,
			Map<String, String> mine) {
		var own = new HashMap<>(mine);
		var clashes = new ArrayList<Clash>();
		var rows = new TreeMap<String, Map<String, String>>();
		for (var table : section.tables()) {
			if (table.kind() != FormTable.Kind.FREE) {
				continue;
			}
			if (isShortened(table, base, theirs, own)) {
				rows.put(table.code(), of(table, own));
				clashes.add(new Clash(table.code(), text(table, theirs), text(table, own)));
				own.keySet().removeAll(of(table, own).keySet());
				own.putAll(of(table, theirs));
			}
			else {
				moveAddedRows(table, base, theirs, own);
			}
		}
		return new Merge(settle(base, theirs, own, clashes), clashes, rows);
	}

	private static Map<String, String> settle(Map<String, String> base, Map<String, String> theirs,
			Map<String, String> mine, List<Clash> clashes) {
		var keys = new TreeSet<>(base.keySet());
		keys.addAll(theirs.keySet());
		keys.addAll(mine.keySet());
		var settled = new TreeMap<String, String>();
		for (var key : keys) {
			var before = base.getOrDefault(key, "");
			var their = theirs.getOrDefault(key, "");
			var my = mine.getOrDefault(key, "");
			if (!their.equals(before) && !my.equals(before) && !my.equals(their)) {
				clashes.add(new Clash(key, their, my));
			}
			put(settled, key, (my.equals(before) || !their.equals(before)) ? their : my);
		}
		return settled;
	}

	/** Both changed a table and one took rows away: then rows do not match by number. */
	private static boolean isShortened(FormTable table, Map<String, String> base, Map<String, String> theirs,
			Map<String, String> mine) {
		var before = of(table, base);
		var their = of(table, theirs);
		var my = of(table, mine);
		int rows = table.filledRows(base);
		return !their.equals(before) && !my.equals(before) && !my.equals(their)
				&& (table.filledRows(theirs) < rows || table.filledRows(mine) < rows);
	}

	private static Map<String, String> of(FormTable table, Map<String, String> values) {
		var own = new TreeMap<String, String>();
		values.forEach((key, value) -> {
			if (key.startsWith(table.code() + ".")) {
				own.put(key, value);
			}
		});
		return own;
	}

	private static String text(FormTable table, Map<String, String> values) {
		return IntStream.rangeClosed(1, table.filledRows(values))
			.mapToObj(row -> table.row(row)
				.cells()
				.stream()
				.map(cell -> values.getOrDefault(cell.key(), ""))
				.collect(Collectors.joining(" | ", row + " ", "")))
			.collect(Collectors.joining("\n"));
	}

	/** Rows added by both: mine follow theirs, as far as the table holds. */
	private static void moveAddedRows(FormTable table, Map<String, String> base, Map<String, String> theirs,
			Map<String, String> mine) {
		int before = table.filledRows(base);
		int their = table.filledRows(theirs);
		int my = table.filledRows(mine);
		int added = my - before;
		if (their <= before || added <= 0 || their + added > table.maximumRows()
				|| sameRows(table, before, their, theirs, mine)) {
			return;
		}
		for (int row = my; row > before; row--) {
			move(table, row, row + their - before, mine);
		}
		theirs.forEach((key, value) -> {
			if (isAdded(table, key, before, their)) {
				mine.put(key, value);
			}
		});
	}

	private static void move(FormTable table, int from, int to, Map<String, String> values) {
		for (var column : table.columns()) {
			var value = values.remove(table.code() + "." + from + "." + column.key());
			if (value != null) {
				values.put(table.code() + "." + to + "." + column.key(), value);
			}
		}
	}

	/** Both have typed the very same rows. */
	private static boolean sameRows(FormTable table, int before, int their, Map<String, String> theirs,
			Map<String, String> mine) {
		return table.filledRows(mine) == their && theirs.entrySet()
			.stream()
			.filter(entry -> isAdded(table, entry.getKey(), before, their))
			.allMatch(entry -> entry.getValue().equals(mine.get(entry.getKey())));
	}

	private static boolean isAdded(FormTable table, String key, int before, int last) {
		if (!key.startsWith(table.code() + ".")) {
			return false;
		}
		int row = Integer.parseInt(key.split("\\.")[1]);
		return row > before && row <= last;
	}

	private static void put(Map<String, String> values, String key, String value) {
		if (!value.isEmpty()) {
			values.put(key, value);
		}
	}

}
