package cn.denggao.paper.domain;

import cn.denggao.paper.Paper;

/** Places to sign by hand, beside each other, with room for a seal. */
final class Signings {

	private static final float HEIGHT = 128;

	private static final float SIZE = 9.5f;

	private final Pen pen;

	private final Sheets sheets;

	Signings(Pen pen) {
		this.pen = pen;
		this.sheets = pen.sheets();
	}

	void draw(Paper.Signing signing) {
		sheets.need(HEIGHT + 10);
		float width = Sheets.WIDTH / signing.places().size();
		float x = Sheets.LEFT;
		for (var place : signing.places()) {
			draw(place, x, width);
			x += width;
		}
		sheets.skip(HEIGHT + 8);
	}

	private void draw(Paper.Place place, float x, float width) {
		float top = sheets.down();
		sheets.fill(Sheets.TINT, x, top, width, 22);
		sheets.frame(Sheets.LINE, x, top, width, HEIGHT);
		sheets.text(pen.bold(), SIZE, Sheets.PALE, x + 8, top + 15, pen.glyphs().printable(place.who()));
		float down = top + 40;
		for (var line : pen.lines(place.signed(), pen.regular(), SIZE, width - 16)) {
			sheets.text(pen.regular(), SIZE, Sheets.INK, x + 8, down, line);
			down += SIZE * Pen.LEADING;
		}
		down = top + HEIGHT - 14 - (place.blanks().size() - 1) * 26;
		for (var blank : place.blanks()) {
			float label = pen.regular().width(blank, SIZE);
			sheets.text(pen.regular(), SIZE, Sheets.PALE, x + 8, down, pen.glyphs().printable(blank));
			sheets.rule(Sheets.LINE, 0.6f, x + 12 + label, down + 2, Math.max(0, width - 22 - label));
			down += 26;
		}
	}

}
