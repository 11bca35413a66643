package cn.denggao.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

/** The table as it is read: first the header, then the rows in which something stands. */
final class Grid {

	private final SheetShape shape;

	private final CellText cells;

	private final SheetProblems problems;

	private final String field;

	private final List<SheetRow> rows = new ArrayList<>();

	private final Map<String, Integer> seen = new HashMap<>();

	private String[] current;

	private int number;

	private boolean hidden;

	private boolean headed;

	Grid(SheetShape shape, CellText cells, String field) {
		this.shape = shape;
		this.cells = cells;
		this.problems = cells.problems();
		this.field = field;
	}

	void hiddenColumns(int first, int last) {
		if (first < shape.columns().size() && last >= first) {
			problems.add(1, first, "sheet.problem.hidden-column");
		}
	}

	void begin(int row, boolean isHidden) {
		finishRow();
		number = row;
		hidden = isHidden;
		current = new String[shape.columns().size()];
		Arrays.fill(current, "");
	}

	void put(RawCell cell) {
		if (cell.isEmpty()) {
			return;
		}
		if (cell.column() >= current.length) {
			problems.add(cell.row(), cell.column(), "sheet.problem.extra-column");
		}
		else {
			current[cell.column()] = (number == 1) ? cells.heading(cell)
					: cells.of(shape.columns().get(cell.column()), cell);
		}
	}

	void merged(int row, int column) {
		problems.add(row, column, "sheet.problem.merged");
	}

	void end() {
		finishRow();
		if (!headed) {
			throw Refused.at(field, "sheet.refused.no-header");
		}
	}

	/** All rows, or every problem. */
	List<SheetRow> rows() {
		problems.refuse();
		return rows;
	}

	private void finishRow() {
		if (current == null) {
			return;
		}
		if (number == 1) {
			compareHeader();
		}
		else if (Arrays.stream(current).anyMatch(cell -> !cell.isEmpty())) {
			take();
		}
	}

	private void compareHeader() {
		headed = true;
		for (int at = 0; at < current.length; at++) {
			var heading = shape.columns().get(at).heading();
			if (!current[at].equals(heading)) {
				problems.add(1, at, "sheet.problem.header", heading, current[at]);
			}
		}
	}

	private void take() {
		if (!headed) {
			throw Refused.at(field, "sheet.refused.no-header");
		}
		if (hidden) {
			problems.add(number, 0, "sheet.problem.hidden-row");
		}
		if (rows.size() >= shape.maximumRows()) {
			throw Refused.at(field, "sheet.refused.rows", String.valueOf(shape.maximumRows()));
		}
		if (shape.unique() >= 0 && !current[shape.unique()].isEmpty()) {
			var before = seen.putIfAbsent(TypedText.likeness(current[shape.unique()]), number);
			if (before != null) {
				problems.add(number, shape.unique(), "sheet.problem.twice", String.valueOf(before));
			}
		}
		rows.add(new SheetRow(number, Arrays.asList(current)));
	}

}
