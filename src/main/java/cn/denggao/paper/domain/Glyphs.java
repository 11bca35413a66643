package cn.denggao.paper.domain;

import java.util.Set;
import java.util.TreeSet;

/**
 * Makes texts printable: what the font lacks is written as its code point, what only
 * shapes or directs text is left out; both are remembered, so that the paper can say so.
 */
final class Glyphs {

	private final Typeface face;

	private final Set<Integer> rare = new TreeSet<>();

	private final Set<Integer> dropped = new TreeSet<>();

	Glyphs(Typeface face) {
		this.face = face;
	}

	String printable(String text) {
		var printable = new StringBuilder(text.length());
		text.codePoints().forEach(character -> append(character, printable));
		return printable.toString();
	}

	/** Characters written as code points. */
	Set<Integer> rare() {
		return rare;
	}

	/** Characters left out. */
	Set<Integer> dropped() {
		return dropped;
	}

	static String name(int character) {
		return "U+%04X".formatted(character);
	}

	private void append(int character, StringBuilder printable) {
		if (character == '\n') {
			printable.append('\n');
		}
		else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
			printable.append(face.has(character) && character > ' ' ? Character.toString(character) : " ");
		}
		else if (isInvisible(character)) {
			dropped.add(character);
		}
		else if (face.has(character)) {
			printable.appendCodePoint(character);
		}
		else {
			rare.add(character);
			printable.append('[').append(name(character)).append(']');
		}
	}

	/** Controls, directions, joiners and selectors of variants. */
	private static boolean isInvisible(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
			default -> Character.UnicodeBlock.of(character) == Character.UnicodeBlock.VARIATION_SELECTORS
					|| Character.UnicodeBlock.of(character) == Character.UnicodeBlock.VARIATION_SELECTORS_SUPPLEMENT;
		};
	}

}
