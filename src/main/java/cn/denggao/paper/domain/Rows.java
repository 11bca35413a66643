package cn.denggao.paper.domain;

import java.util.List;

/**
 * Draws rows of cells. A row that does not fit goes to the next page below the repeated
 * heading; one that is long is continued there.
 */
final class Rows {

	private static final float WIDEST = 5;

	private static final int LONG = 10;

	private static final int FEWEST = 3;

	private final Pen pen;

	private final Sheets sheets;

	private final List<Cell> heading;

	Rows(Pen pen, List<Cell> heading) {
		this.pen = pen;
		this.sheets = pen.sheets();
		this.heading = heading;
	}

	/** Between text and frame; less where the font is small. */
	static float padding(float size) {
		return Math.min(WIDEST, size * 0.55f);
	}

	/** The heading, with room for a row below it. */
	void begin() {
		if (!heading.isEmpty()) {
			sheets.need(height(heading) * 2.5f);
			part(heading, 0, lines(heading));
		}
	}

	void add(List<Cell> row) {
		int count = lines(row);
		for (int from = 0; from < count;) {
			int fit = (int) ((sheets.left() - 2 * padding(row)) / leading(row));
			int rest = count - from;
			if (fit < rest && (rest <= LONG || fit < FEWEST)) {
				sheets.newPage();
				part(heading, 0, lines(heading));
				fit = (int) ((sheets.left() - 2 * padding(row)) / leading(row));
			}
			int taken = Math.min(fit, rest);
			part(row, from, taken);
			from += taken;
		}
	}

	private void part(List<Cell> row, int from, int count) {
		if (row.isEmpty()) {
			return;
		}
		float height = count * leading(row) + 2 * padding(row);
		float x = Sheets.LEFT;
		for (var cell : row) {
			draw(cell.part(from, count), x, height);
			x += cell.width();
		}
		sheets.skip(height);
	}

	private void draw(Cell cell, float x, float height) {
		float top = sheets.down();
		if (cell.label()) {
			sheets.fill(Sheets.TINT, x, top, cell.width(), height);
		}
		sheets.frame(Sheets.LINE, x, top, cell.width(), height);
		var face = cell.label() ? pen.bold() : pen.regular();
		float leading = cell.size() * Pen.LEADING;
		float baseline = top + (height - cell.lines().size() * leading) / 2 + cell.size() * 1.12f;
		for (var line : cell.lines()) {
			sheets.text(face, cell.size(), cell.label() ? Sheets.PALE : Sheets.INK,
					x + indent(cell, face.width(line, cell.size())), baseline, line);
			baseline += leading;
		}
	}

	private static float indent(Cell cell, float text) {
		return switch (cell.align()) {
			case LEFT -> padding(cell.size());
			case CENTRE -> (cell.width() - text) / 2;
			case RIGHT -> cell.width() - padding(cell.size()) - text;
		};
	}

	private static float padding(List<Cell> row) {
		return row.stream().map(cell -> padding(cell.size())).max(Float::compare).orElse(WIDEST);
	}

	private static float height(List<Cell> row) {
		return lines(row) * leading(row) + 2 * padding(row);
	}

	private static int lines(List<Cell> row) {
		return row.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
	}

	private static float leading(List<Cell> row) {
		return row.stream().map(cell -> cell.size() * Pen.LEADING).max(Float::compare).orElse(0f);
	}

}
