package cn.denggao.engine.guard;

import java.util.Optional;

/**
 * What people read in a file: neither longer than where it is kept, nor with characters
 * that nobody sees or that turn it round, nor with an expression, which the engine would
 * run.
 */
final class ReadableText {

	/** The engine keeps a task's description so long. */
	static final int LONGEST = 4000;

	/** Lists of tasks and of steps keep 255. */
	static final int LONGEST_NAME = 200;

	private ReadableText() {
	}

	/** The rule against which it is, if any. */
	static Optional<String> fault(String text, int longest) {
		if (text.contains("${") || text.contains("#{")) {
			return Optional.of("words-expression");
		}
		if (text.codePoints().anyMatch(ReadableText::isHidden)) {
			return Optional.of("words-hidden");
		}
		if (text.length() > longest) {
			return Optional.of((longest == LONGEST_NAME) ? "name-too-long" : "words-too-long");
		}
		return Optional.empty();
	}

	/** Joiners of emoji and of rare characters show in what they join. */
	private static boolean isHidden(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL -> character > ' ';
			case Character.FORMAT -> character != 0x200D;
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE, Character.SURROGATE ->
				true;
			case Character.UNASSIGNED -> (character & 0xFFFE) == 0xFFFE || character >= 0xE0000;
			default -> isBlankLetter(character);
		};
	}

	private static boolean isBlankLetter(int character) {
		return character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0
				|| character == 0x034F;
	}

}
