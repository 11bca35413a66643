package cn.denggao.paper.domain;

import cn.denggao.paper.Paper;
import cn.denggao.paper.Paper.Fact;

/** The first page: what it is, about whom, and what it says of itself. */
final class Covers {

	private static final float LABEL = 96;

	private static final float INDENT = 48;

	private static final float SIZE = 12;

	private final Pen pen;

	private final Sheets sheets;

	Covers(Pen pen) {
		this.pen = pen;
		this.sheets = pen.sheets();
	}

	void draw(Paper.Cover cover) {
		sheets.newPage();
		sheets.rule(Sheets.BLUE, 2.2f, Sheets.LEFT, sheets.down(), Sheets.WIDTH);
		sheets.rule(Sheets.BLUE, 0.6f, Sheets.LEFT, sheets.down() + 4, Sheets.WIDTH);
		sheets.skip(84);
		pen.centred(cover.over(), pen.regular(), 15, Sheets.PALE);
		sheets.skip(14);
		pen.centred(cover.title(), pen.bold(), 30, Sheets.INK);
		sheets.skip(10);
		pen.centred(cover.under(), pen.regular(), 13, Sheets.PALE);
		sheets.skip(64);
		cover.facts().forEach(this::line);
		close(cover);
	}

	void draw(Paper.Headline headline) {
		sheets.rule(Sheets.BLUE, 2.2f, Sheets.LEFT, sheets.down(), Sheets.WIDTH);
		sheets.rule(Sheets.BLUE, 0.6f, Sheets.LEFT, sheets.down() + 4, Sheets.WIDTH);
		sheets.skip(30);
		pen.centred(headline.title(), pen.bold(), 22, Sheets.INK);
		sheets.skip(4);
		pen.centred(headline.under(), pen.regular(), 11, Sheets.PALE);
		sheets.skip(20);
	}

	/** A label and its value on a rule, as on a form. */
	private void line(Fact fact) {
		float width = Sheets.WIDTH - LABEL - 2 * INDENT;
		var lines = pen.lines(fact.value(), pen.regular(), SIZE, width - 8);
		sheets.text(pen.bold(), SIZE, Sheets.PALE, Sheets.LEFT + INDENT, sheets.down() + SIZE * 1.1f,
				pen.glyphs().printable(fact.label()));
		for (var line : lines) {
			sheets.text(pen.regular(), SIZE, Sheets.INK, Sheets.LEFT + INDENT + LABEL + 4, sheets.down() + SIZE * 1.1f,
					line);
			sheets.skip(SIZE * 1.7f);
			sheets.rule(Sheets.LINE, 0.5f, Sheets.LEFT + INDENT + LABEL, sheets.down(), width);
			sheets.skip(3);
		}
		sheets.skip(7);
	}

	private void close(Paper.Cover cover) {
		float size = 10;
		float height = cover.closing().size() * size * Pen.LEADING;
		sheets.moveTo(Math.max(sheets.down() + 20, sheets.down() + sheets.left() - height - 10));
		cover.closing().forEach(line -> pen.centred(line, pen.regular(), size, Sheets.PALE));
	}

}
