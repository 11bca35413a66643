package cn.denggao.kernel;

import java.util.ArrayDeque;
import java.util.Deque;

/** Takes over one sign after another, but for those that nobody sees. */
final class VisibleText {

	/** More marks than any script puts on one character. */
	private static final int MOST_MARKS = 4;

	private static final int JOINER = 0x200D;

	private static final int END_OF_EMBEDDING = 0x202C;

	private static final int END_OF_ISOLATE = 0x2069;

	private final StringBuilder taken = new StringBuilder();

	private final Deque<Integer> open = new ArrayDeque<>();

	private int marks;

	private VisibleText() {
	}

	static String of(String text) {
		var visible = new VisibleText();
		var signs = text.codePoints().toArray();
		for (int i = 0; i < signs.length; i++) {
			visible.take(signs[i], (i + 1 < signs.length) ? signs[i + 1] : 0);
		}
		visible.open.forEach(visible.taken::appendCodePoint);
		return visible.taken.toString();
	}

	private void take(int sign, int next) {
		switch (Character.getType(sign)) {
			case Character.CONTROL -> control(sign);
			case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> add('\n');
			case Character.FORMAT -> format(sign, next);
			case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> mark(sign);
			default -> add(sign);
		}
	}

	private void control(int sign) {
		if (sign == '\n' || sign == '\r' || sign == '\t' || sign == 0) {
			add(sign);
		}
	}

	private void mark(int sign) {
		if (marks < MOST_MARKS) {
			taken.appendCodePoint(sign);
			marks++;
		}
	}

	private void format(int sign, int next) {
		switch (sign) {
			case JOINER -> join(next);
			case 0x202A, 0x202B, 0x202D, 0x202E -> open(sign, END_OF_EMBEDDING);
			case 0x2066, 0x2067, 0x2068 -> open(sign, END_OF_ISOLATE);
			case END_OF_EMBEDDING, END_OF_ISOLATE -> close(sign);
			default -> {
			}
		}
	}

	/**
	 * Joined signs such as 👩‍⚕️ are one picture; between letters a joiner is invisible.
	 */
	private void join(int next) {
		if (Character.getType(next) == Character.OTHER_SYMBOL && !taken.isEmpty()
				&& !Character.isLetterOrDigit(taken.codePointBefore(taken.length()))) {
			taken.appendCodePoint(JOINER);
		}
	}

	private void open(int sign, int end) {
		open.push(end);
		taken.appendCodePoint(sign);
	}

	private void close(int end) {
		if (!open.isEmpty() && open.peek() == end) {
			taken.appendCodePoint(open.pop());
		}
	}

	private void add(int sign) {
		taken.appendCodePoint(sign);
		marks = 0;
	}

}
