package cn.denggao.paper.domain;

import cn.denggao.paper.Paper;

import org.springframework.context.MessageSource;

import java.util.Locale;

/** Head and foot of every page, written once it is known how many there are. */
final class Margins {

	private static final float SIZE = 8;

	private static final float FOOT = 795;

	private final Pen pen;

	private final MessageSource texts;

	Margins(Pen pen, MessageSource texts) {
		this.pen = pen;
		this.texts = texts;
	}

	void draw(Paper paper) {
		var pages = pen.sheets().pages();
		for (int at = 0; at < pages.size(); at++) {
			pen.sheets().reopen(pages.get(at));
			foot(paper, at + 1, pages.size());
			if (at > 0) {
				head(paper);
			}
		}
		pen.sheets().close();
	}

	private void head(Paper paper) {
		var line = pen.lines(paper.running(), pen.regular(), SIZE, Sheets.WIDTH).get(0);
		pen.sheets().text(pen.regular(), SIZE, Sheets.PALE, Sheets.LEFT, 46, line);
		pen.sheets().rule(Sheets.LINE, 0.5f, Sheets.LEFT, 52, Sheets.WIDTH);
	}

	private void foot(Paper paper, int page, int of) {
		var number = pen.glyphs()
			.printable(texts.getMessage("paper.page", new Object[] { page, of }, Locale.SIMPLIFIED_CHINESE));
		pen.sheets().rule(Sheets.LINE, 0.5f, Sheets.LEFT, FOOT - 12, Sheets.WIDTH);
		float down = FOOT;
		for (var mark : paper.marks()) {
			pen.sheets().text(pen.regular(), SIZE - 1, Sheets.PALE, Sheets.LEFT, down, pen.glyphs().printable(mark));
			down += SIZE * 1.4f;
		}
		pen.sheets()
			.text(pen.regular(), SIZE + 1, Sheets.INK,
					Sheets.LEFT + Sheets.WIDTH - pen.regular().width(number, SIZE + 1), FOOT + 2, number);
	}

}
