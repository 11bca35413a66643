package cn.denggao.paper.domain;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.paper.Paper.Fact;
import cn.denggao.paper.domain.Cell.Align;

/** Labels and values: short ones in pairs, long ones below their label. */
final class FactRows {

	private static final float SIZE = 9.5f;

	private static final float LABEL = 92;

	private static final float HALF = Sheets.WIDTH / 2;

	private static final int LONG = 6;

	private final Pen pen;

	private final Rows rows;

	FactRows(Pen pen) {
		this.pen = pen;
		this.rows = new Rows(pen, List.of());
	}

	void draw(List<Fact> facts) {
		var pair = new ArrayList<Cell>();
		for (var fact : facts) {
			if (isShort(fact)) {
				pair.addAll(cells(fact, HALF));
			}
			else {
				flush(pair);
				whole(fact);
			}
			if (pair.size() == 4) {
				flush(pair);
			}
		}
		flush(pair);
	}

	/** One that stands alone takes the whole line. */
	private void flush(List<Cell> pair) {
		if (pair.isEmpty()) {
			return;
		}
		if (pair.size() == 2) {
			var value = pair.remove(1);
			pair.add(new Cell(value.lines(), Sheets.WIDTH - LABEL, SIZE, value.align(), false));
		}
		rows.add(List.copyOf(pair));
		pair.clear();
	}

	private void whole(Fact fact) {
		var cells = cells(fact, Sheets.WIDTH);
		if (cells.get(1).lines().size() <= LONG) {
			rows.add(cells);
			return;
		}
		float inside = Sheets.WIDTH - 2 * Rows.padding(SIZE);
		pen.sheets().need(6 * SIZE * Pen.LEADING);
		rows.add(List
			.of(new Cell(pen.lines(fact.label(), pen.bold(), SIZE, inside), Sheets.WIDTH, SIZE, Align.LEFT, true)));
		rows.add(List
			.of(new Cell(pen.lines(fact.value(), pen.regular(), SIZE, inside), Sheets.WIDTH, SIZE, Align.LEFT, false)));
	}

	private List<Cell> cells(Fact fact, float width) {
		float inside = 2 * Rows.padding(SIZE);
		return List.of(
				new Cell(pen.lines(fact.label(), pen.bold(), SIZE, LABEL - inside), LABEL, SIZE, Align.LEFT, true),
				new Cell(pen.lines(fact.value(), pen.regular(), SIZE, width - LABEL - inside), width - LABEL, SIZE,
						Align.LEFT, false));
	}

	private boolean isShort(Fact fact) {
		return !fact.value().contains("\n")
				&& pen.regular().width(fact.value(), SIZE) <= HALF - LABEL - 2 * Rows.padding(SIZE) - 1;
	}

}
