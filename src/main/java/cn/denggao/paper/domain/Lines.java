package cn.denggao.paper.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: between any two Chinese characters, but words and numbers stay
 * whole, no line begins with closing punctuation and none ends with opening.
 */
final class Lines {

	private final Typeface face;

	private final float size;

	private final float width;

	private final List<String> lines = new ArrayList<>();

	private final StringBuilder line = new StringBuilder();

	private float used;

	private Lines(Typeface face, float size, float width) {
		this.face = face;
		this.size = size;
		this.width = width;
	}

	static List<String> of(String text, Typeface face, float size, float width) {
		var lines = new Lines(face, size, width);
		text.lines().forEach(lines::paragraph);
		return lines.lines.isEmpty() ? List.of("") : lines.lines;
	}

	/** The width below which a text would be broken within a word. */
	static float longestPiece(String text, Typeface face, float size) {
		float longest = 0;
		for (var piece : pieces(text)) {
			longest = Math.max(longest, face.width(piece.strip(), size));
		}
		return longest;
	}

	private void paragraph(String text) {
		for (var piece : pieces(text)) {
			add(piece);
		}
		end();
	}

	private void add(String piece) {
		float needed = face.width(piece, size);
		if (used + face.width(piece.stripTrailing(), size) <= width) {
			line.append(piece);
			used += needed;
		}
		else if (used > 0) {
			end();
			add(piece);
		}
		else {
			cut(piece);
		}
	}

	/** A piece longer than a line is cut where the line ends. */
	private void cut(String piece) {
		for (int at = 0; at < piece.length(); at += Character.charCount(piece.codePointAt(at))) {
			var character = Character.toString(piece.codePointAt(at));
			float needed = face.width(character, size);
			if (used > 0 && used + needed > width) {
				end();
			}
			line.append(character);
			used += needed;
		}
	}

	private void end() {
		lines.add(line.toString().stripTrailing());
		line.setLength(0);
		used = 0;
	}

	/** What stays together. */
	private static List<String> pieces(String text) {
		var pieces = new ArrayList<String>();
		var piece = new StringBuilder();
		int before = -1;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			int character = text.codePointAt(at);
			if (before >= 0 && breaks(before, character)) {
				pieces.add(piece.toString());
				piece.setLength(0);
			}
			piece.appendCodePoint(character);
			before = character;
		}
		if (piece.length() > 0) {
			pieces.add(piece.toString());
		}
		return pieces;
	}

	private static boolean breaks(int before, int after) {
		if (Character.isSpaceChar(after) || opens(before) || closes(after)) {
			return false;
		}
		return Character.isSpaceChar(before) || isWide(before) || isWide(after);
	}

	private static boolean opens(int character) {
		int type = Character.getType(character);
		return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
	}

	private static boolean closes(int character) {
		int type = Character.getType(character);
		return type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION
				|| type == Character.OTHER_PUNCTUATION || Character.getType(character) == Character.NON_SPACING_MARK;
	}

	/** Characters between which a line may end. */
	private static boolean isWide(int character) {
		return Character.isIdeographic(character) || character >= 0x3000 && character < 0xFFE7;
	}

}
