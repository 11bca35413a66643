package cn.denggao.paper.domain;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.paper.Paper;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Headings, and the list of contents that is written once all pages are known. */
final class Chapters {

	private static final float SIZE = 14;

	private static final float LINE = 11;

	private final Pen pen;

	private final Sheets sheets;

	private final List<Place> places = new ArrayList<>();

	private PDPage contents;

	private float contentsFrom;

	Chapters(Pen pen) {
		this.pen = pen;
		this.sheets = pen.sheets();
	}

	void begin(Paper.Chapter chapter) {
		if (chapter.newPage()) {
			if (!sheets.isAtTop()) {
				sheets.newPage();
			}
		}
		else {
			sheets.need(150);
			sheets.skip(sheets.isAtTop() ? 0 : 20);
		}
		var title = pen.glyphs().printable(chapter.title());
		places.add(new Place(title, sheets.pages().size(), sheets.page(), sheets.down()));
		sheets.fill(Sheets.BLUE, Sheets.LEFT, sheets.down() + 3, 3.5f, SIZE);
		pen.write(Lines.of(title, pen.bold(), SIZE, Sheets.WIDTH - 12), pen.bold(), SIZE, Sheets.INK, Sheets.LEFT + 12);
		if (chapter.note() != null && !chapter.note().isBlank()) {
			pen.write(pen.lines(chapter.note(), pen.regular(), 8.5f, Sheets.WIDTH), pen.regular(), 8.5f, Sheets.PALE,
					Sheets.LEFT);
		}
		sheets.skip(8);
	}

	/** Keeps a page for the contents. */
	void reserve(Paper.Contents part) {
		sheets.newPage();
		pen.centred(part.title(), pen.bold(), 18, Sheets.INK);
		sheets.skip(18);
		contents = sheets.page();
		contentsFrom = sheets.down();
	}

	/** Fills the reserved page. */
	void finish() {
		if (contents == null) {
			return;
		}
		sheets.reopen(contents);
		float step = Math.min(LINE * 2.2f, (Sheets.room() - 60) / Math.max(1, places.size()));
		float down = contentsFrom;
		for (var place : places) {
			line(place, down + LINE);
			down += step;
		}
		sheets.close();
	}

	void bookmark(PDDocument document) {
		var outline = new PDDocumentOutline();
		for (var place : places) {
			var target = new PDPageXYZDestination();
			target.setPage(place.page());
			target.setTop((int) (place.page().getMediaBox().getHeight() - place.down() + 6));
			var item = new PDOutlineItem();
			item.setTitle(place.title());
			item.setDestination(target);
			outline.addLast(item);
		}
		document.getDocumentCatalog().setDocumentOutline(outline);
	}

	private void line(Place place, float baseline) {
		var number = String.valueOf(place.number());
		float room = Sheets.WIDTH - 60;
		var title = Lines.of(place.title(), pen.regular(), LINE, room).get(0);
		float from = Sheets.LEFT + pen.regular().width(title, LINE) + 8;
		float to = Sheets.LEFT + Sheets.WIDTH - pen.regular().width(number, LINE);
		sheets.text(pen.regular(), LINE, Sheets.INK, Sheets.LEFT, baseline, title);
		for (float x = from - from % 5 + 5; x < to - 8; x += 5) {
			sheets.fill(Sheets.LINE, x, baseline - 1.2f, 0.9f, 0.9f);
		}
		sheets.text(pen.regular(), LINE, Sheets.INK, to, baseline, number);
	}

	/** Where a chapter begins; pages from 1. */
	private record Place(String title, int number, PDPage page, float down) {

	}

}
