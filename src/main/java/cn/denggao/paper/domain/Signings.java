package cn.denggao.paper.domain;

import java.util.List;

import cn.denggao.paper.Paper;

/** Places to sign by hand, beside each other, with room for a seal. */
final class Signings {

	private static final float HEIGHT = 128;

	private static final float HEAD = 40;

	private static final float BLANK = 26;

	private static final float SIZE = 9.5f;

	private final Pen pen;

	private final Sheets sheets;

	Signings(Pen pen) {
		this.pen = pen;
		this.sheets = pen.sheets();
	}

	void draw(Paper.Signing signing) {
		float width = Sheets.WIDTH / signing.places().size();
		float height = signing.places().stream().map(place -> height(place, width)).reduce(HEIGHT, Math::max);
		sheets.need(height + 10);
		float x = Sheets.LEFT;
		for (var place : signing.places()) {
			draw(place, x, width, height);
			x += width;
		}
		sheets.skip(height + 8);
	}

	/** Room for what is signed already and, below it, for what is left to write. */
	private float height(Paper.Place place, float width) {
		return HEAD + signed(place, width).size() * SIZE * Pen.LEADING + place.blanks().size() * BLANK;
	}

	private List<String> signed(Paper.Place place, float width) {
		return pen.lines(place.signed(), pen.regular(), SIZE, width - 16);
	}

	private void draw(Paper.Place place, float x, float width, float height) {
		float top = sheets.down();
		sheets.fill(Sheets.TINT, x, top, width, 22);
		sheets.frame(Sheets.LINE, x, top, width, height);
		sheets.text(pen.bold(), SIZE, Sheets.PALE, x + 8, top + 15, pen.glyphs().printable(place.who()));
		float down = top + HEAD;
		for (var line : signed(place, width)) {
			sheets.text(pen.regular(), SIZE, Sheets.INK, x + 8, down, line);
			down += SIZE * Pen.LEADING;
		}
		down = top + height - 14 - (place.blanks().size() - 1) * BLANK;
		for (var blank : place.blanks()) {
			float label = pen.regular().width(blank, SIZE);
			sheets.text(pen.regular(), SIZE, Sheets.PALE, x + 8, down, pen.glyphs().printable(blank));
			sheets.rule(Sheets.LINE, 0.6f, x + 12 + label, down + 2, Math.max(0, width - 22 - label));
			down += BLANK;
		}
	}

}
