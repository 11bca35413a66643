package cn.denggao.paper.domain;

import java.awt.Color;
import java.util.List;

/** What everything on a paper is written with. */
record Pen(Sheets sheets, Typeface regular, Typeface bold, Glyphs glyphs) {

	/** Distance from one baseline to the next, in font sizes. */
	static final float LEADING = 1.5f;

	/** Writes lines below each other and moves down. */
	void write(List<String> lines, Typeface face, float size, Color colour, float x) {
		for (var line : lines) {
			sheets.need(size * LEADING);
			sheets.text(face, size, colour, x, sheets.down() + size * 1.1f, line);
			sheets.skip(size * LEADING);
		}
	}

	void centred(String text, Typeface face, float size, Color colour) {
		for (var line : Lines.of(glyphs.printable(text), face, size, Sheets.WIDTH)) {
			write(List.of(line), face, size, colour, Sheets.LEFT + (Sheets.WIDTH - face.width(line, size)) / 2);
		}
	}

	List<String> lines(String text, Typeface face, float size, float width) {
		return Lines.of(glyphs.printable(text), face, size, width);
	}

}
