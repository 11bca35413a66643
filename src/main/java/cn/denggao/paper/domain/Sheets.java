package cn.denggao.paper.domain;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages of A4, and where the next thing goes; measured in points from the top. */
final class Sheets {

	static final float LEFT = 62;

	static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;

	static final Color INK = new Color(0x1F2933);

	static final Color PALE = new Color(0x5B6673);

	static final Color BLUE = new Color(0x1656A8);

	static final Color TINT = new Color(0xF1F4F8);

	static final Color LINE = new Color(0xAAB4C0);

	private static final float TOP = 70;

	private static final float BOTTOM = 72;

	private static final float HEIGHT = PDRectangle.A4.getHeight();

	private final PDDocument document;

	private final List<PDPage> pages = new ArrayList<>();

	private PDPageContentStream ink;

	private float down;

	Sheets(PDDocument document) {
		this.document = document;
	}

	void newPage() {
		close();
		var page = new PDPage(PDRectangle.A4);
		document.addPage(page);
		pages.add(page);
		down = TOP;
		reopen(page);
	}

	/** Goes on drawing on an earlier page. */
	void reopen(PDPage page) {
		close();
		try {
			ink = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void close() {
		draw(() -> {
			if (ink != null) {
				ink.close();
				ink = null;
			}
		});
	}

	List<PDPage> pages() {
		return pages;
	}

	PDPage page() {
		return pages.get(pages.size() - 1);
	}

	boolean isAtTop() {
		return down == TOP;
	}

	/** How much is left on this page. */
	float left() {
		return HEIGHT - BOTTOM - down;
	}

	/** How much an empty page holds. */
	static float room() {
		return HEIGHT - BOTTOM - TOP;
	}

	float down() {
		return down;
	}

	void moveTo(float newDown) {
		down = newDown;
	}

	void skip(float points) {
		down += points;
	}

	/** A new page unless so much is left on this one. */
	void need(float points) {
		if (left() < points && !isAtTop()) {
			newPage();
		}
	}

	/** One line of text with its baseline at a distance from the top. */
	void text(Typeface face, float size, Color colour, float x, float baseline, String text) {
		if (text.isEmpty()) {
			return;
		}
		draw(() -> {
			ink.beginText();
			ink.setNonStrokingColor(colour);
			ink.setFont(face.font(), size);
			ink.newLineAtOffset(x, HEIGHT - baseline);
			ink.showText(face.use(text));
			ink.endText();
		});
	}

	void fill(Color colour, float x, float top, float width, float height) {
		draw(() -> {
			ink.setNonStrokingColor(colour);
			ink.addRect(x, HEIGHT - top - height, width, height);
			ink.fill();
		});
	}

	void frame(Color colour, float x, float top, float width, float height) {
		draw(() -> {
			ink.setStrokingColor(colour);
			ink.setLineWidth(0.5f);
			ink.addRect(x, HEIGHT - top - height, width, height);
			ink.stroke();
		});
	}

	void rule(Color colour, float thickness, float x, float at, float width) {
		draw(() -> {
			ink.setStrokingColor(colour);
			ink.setLineWidth(thickness);
			ink.moveTo(x, HEIGHT - at);
			ink.lineTo(x + width, HEIGHT - at);
			ink.stroke();
		});
	}

	private static void draw(Stroke stroke) {
		try {
			stroke.draw();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Something drawn. */
	private interface Stroke {

		void draw() throws IOException;

	}

}
