package cn.denggao.paper.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.paper.Paper;
import cn.denggao.paper.domain.Cell.Align;

/**
 * Tables: as wide as the page, columns by what stands in them, the font smaller where
 * there are many.
 */
final class Grids {

	private static final float[] SIZES = { 9, 8, 7, 6, 5 };

	/** So many characters of a column stay in one line if they can. */
	private static final int SHORT = 6;

	private final Pen pen;

	Grids(Pen pen) {
		this.pen = pen;
	}

	void draw(Paper.Grid grid) {
		var widths = new float[0];
		float size = 0;
		for (int at = 0; at < SIZES.length && (at == 0 || isTight(widths, least(grid, size), size)); at++) {
			size = SIZES[at];
			widths = widths(grid, size);
		}
		var rows = new Rows(pen, heading(grid, widths, size));
		rows.begin();
		var aligns = aligns(grid);
		for (var row : grid.rows()) {
			rows.add(cells(row, widths, size, aligns));
		}
		if (grid.rows().isEmpty()) {
			rows.add(List.of(new Cell(pen.lines(grid.empty(), pen.regular(), size, Sheets.WIDTH), Sheets.WIDTH, size,
					Align.CENTRE, false)));
		}
	}

	private List<Cell> heading(Paper.Grid grid, float[] widths, float size) {
		return IntStream.range(0, widths.length)
			.mapToObj(at -> new Cell(
					pen.lines(grid.columns().get(at), pen.bold(), size, widths[at] - 2 * Rows.padding(size)),
					widths[at], size, Align.CENTRE, true))
			.toList();
	}

	private List<Cell> cells(List<String> row, float[] widths, float size, List<Align> aligns) {
		return IntStream.range(0, widths.length)
			.mapToObj(at -> new Cell(pen.lines((at < row.size()) ? row.get(at) : "", pen.regular(), size,
					widths[at] - 2 * Rows.padding(size)), widths[at], size, aligns.get(at), false))
			.toList();
	}

	private static List<Align> aligns(Paper.Grid grid) {
		return IntStream.range(0, grid.columns().size())
			.mapToObj(at -> align(column(grid, at).skip(1).toList()))
			.toList();
	}

	/** Numbers, with their units, stand to the right, very short words in the middle. */
	private static Align align(List<String> values) {
		var filled = values.stream().filter(value -> !value.isBlank()).toList();
		if (!filled.isEmpty() && filled.stream().allMatch(value -> value.matches("[-+]?[0-9][0-9,.]*( \\S{1,12})?"))) {
			return Align.RIGHT;
		}
		return filled.stream().allMatch(value -> value.length() <= SHORT) ? Align.CENTRE : Align.LEFT;
	}

	private float[] widths(Paper.Grid grid, float size) {
		var least = least(grid, size);
		var wished = new float[least.length];
		for (int at = 0; at < least.length; at++) {
			wished[at] = Math.max(least[at], (float) column(grid, at)
				.mapToDouble(
						text -> Math.min(pen.bold().width(text, size) + 2 * Rows.padding(size) + 1, Sheets.WIDTH / 2))
				.max()
				.orElse(0));
		}
		return shared(least, wished);
	}

	/** The least each column needs: its longest word, or a few characters. */
	private float[] least(Paper.Grid grid, float size) {
		var least = new float[grid.columns().size()];
		for (int at = 0; at < least.length; at++) {
			least[at] = (float) column(grid, at).mapToDouble(text -> least(text, size)).max().orElse(0);
		}
		return least;
	}

	private float least(String text, float size) {
		float few = Math.min(pen.bold().width(text, size), SHORT * size);
		return Math.max(few, Math.min(Lines.longestPiece(text, pen.bold(), size), Sheets.WIDTH / 4))
				+ 2 * Rows.padding(size) + 1;
	}

	/** Shares the page's width: what is left, or missing, by what columns wish. */
	private static float[] shared(float[] least, float[] wished) {
		float all = sum(wished);
		float bottom = sum(least);
		var widths = new float[least.length];
		for (int at = 0; at < widths.length; at++) {
			if (all <= Sheets.WIDTH || bottom >= Sheets.WIDTH) {
				var base = (all <= Sheets.WIDTH) ? wished : least;
				widths[at] = base[at] * Sheets.WIDTH / sum(base);
			}
			else {
				widths[at] = least[at] + (wished[at] - least[at]) * (Sheets.WIDTH - bottom) / (all - bottom);
			}
		}
		return widths;
	}

	private static boolean isTight(float[] widths, float[] least, float size) {
		return IntStream.range(0, widths.length).anyMatch(at -> widths[at] < least[at] - size);
	}

	private static float sum(float[] numbers) {
		return (float) IntStream.range(0, numbers.length).mapToDouble(at -> numbers[at]).sum();
	}

	private static Stream<String> column(Paper.Grid grid, int at) {
		var texts = new ArrayList<String>();
		texts.add(grid.columns().get(at));
		grid.rows().stream().filter(row -> at < row.size()).forEach(row -> texts.add(row.get(at)));
		return texts.stream();
	}

}
