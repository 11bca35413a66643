package cn.denggao.engine.guard;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the parser may be given at all: it tries every way to read a bracket that is never
 * closed, and two dozen of them keep it busy for minutes.
 */
final class FeelText {

	private static final int DEEPEST = 2;

	private static final Map<Character, Character> CLOSING = Map.of('(', ')', '[', ']');

	/** Texts in quotes, in which anything may stand. */
	private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

	/** What our tables do not need and what is slow to read when it is not finished. */
	private static final Pattern FOREIGN = Pattern
		.compile("[{}*/+]|\\b(if|for|some|every|function|instance|between)\\b");

	private FeelText() {
	}

	static boolean isQuicklyRead(String text) {
		var bare = QUOTED.matcher(text).replaceAll("0");
		return !FOREIGN.matcher(bare).find() && isBalanced(bare);
	}

	/** As many closed as opened; whether the kinds fit is left to the parser. */
	private static boolean isBalanced(String text) {
		var open = new ArrayDeque<Character>();
		for (var character : text.toCharArray()) {
			if (CLOSING.containsKey(character)) {
				open.push(CLOSING.get(character));
			}
			else if (CLOSING.containsValue(character)) {
				if (open.isEmpty()) {
					return false;
				}
				open.pop();
			}
			if (open.size() > DEEPEST) {
				return false;
			}
		}
		return open.isEmpty();
	}

}
