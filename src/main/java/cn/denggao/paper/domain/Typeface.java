package cn.denggao.paper.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of the font in one document; embeds only what is used. */
final class Typeface {

	private static final float UNITS = 1000;

	private final TrueTypeFont source;

	private final PDType0Font font;

	private final CmapLookup glyphs;

	private final Map<Integer, Float> widths = new HashMap<>();

	private final Map<Integer, Integer> used = new TreeMap<>();

	private Typeface(TrueTypeFont source, PDType0Font font, CmapLookup glyphs) {
		this.source = source;
		this.font = font;
		this.glyphs = glyphs;
	}

	static Typeface open(byte[] file, PDDocument document) {
		try {
			var source = new TTFParser().parse(new RandomAccessReadBuffer(file));
			source.setEnableGsub(false);
			return new Typeface(source, PDType0Font.load(document, source, true), source.getUnicodeCmapLookup());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	PDType0Font font() {
		return font;
	}

	boolean has(int character) {
		return glyphs.getGlyphId(character) != 0;
	}

	/** In points. */
	float width(String text, float size) {
		float sum = 0;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			sum += widths.computeIfAbsent(text.codePointAt(at), this::measure);
		}
		return sum * size / UNITS;
	}

	/** Remembers which character a glyph stands for, so that text can be searched. */
	String use(String text) {
		text.codePoints().forEach(character -> used.putIfAbsent(glyphs.getGlyphId(character), character));
		return text;
	}

	/** The characters behind the glyphs that were used. */
	Map<Integer, Integer> used() {
		return used;
	}

	private float measure(int character) {
		try {
			return source.getAdvanceWidth(glyphs.getGlyphId(character)) * UNITS / source.getUnitsPerEm();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
