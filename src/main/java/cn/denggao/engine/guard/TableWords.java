package cn.denggao.engine.guard;

import java.util.List;

/** Every row of a table that is told to people says in words what it does. */
final class TableWords {

	private TableWords() {
	}

	static void check(XmlNode root, Findings findings) {
		root.all("dmn:decisionTable")
			.map(table -> table.children("dmn:rule").toList())
			.forEach(rows -> rows.stream()
				.filter(TableWords::isSilent)
				.forEach(row -> findings.error(row, "rules-silent", number(rows, row))));
	}

	private static int number(List<XmlNode> rows, XmlNode row) {
		return rows.indexOf(row) + 1;
	}

	private static boolean isSilent(XmlNode row) {
		return row.children("dmn:description").allMatch(words -> words.text().isBlank());
	}

}
