package cn.denggao.guide.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TextRows;

/**
 * The text of a policy document as a file brought it: paragraphs that came twice stand
 * once, and characters lost on the way are counted, not guessed (R000-01, R000-02,
 * R002-01).
 *
 * @param body paragraphs, one a line
 * @param digest SHA-256 of the file, hexadecimal
 * @param damaged signs that stand where a character was lost
 * @param repeated paragraphs left out because they stood before
 */
record PolicyText(String body, String digest, int damaged, int repeated) {

	/** Private-use signs, unknown ones, doubled question marks, Greek between Chinese. */
	private static final Pattern DAMAGE = Pattern
		.compile("[\\p{Co}\\uFFFD]|[?？]{2,}|(?<=\\p{IsHan})\\p{IsGreek}|\\p{IsGreek}(?=\\p{IsHan})");

	private static final String WIDE_BLANKS = "\u3000\u00A0";

	/** What a PDF begins with, whatever its name. */
	private static final String PAPER = "%PDF-";

	/** Shorter lines are headings and dates, which may well come again. */
	private static final int PARAGRAPH = 20;

	static PolicyText of(byte[] original) {
		var text = TextRows.decoded(original);
		if (text.isBlank() || text.indexOf(0) >= 0 || text.startsWith(PAPER)) {
			throw Refused.at("file", "guide.policy.unreadable");
		}
		var lines = text.lines().map(PolicyText::stripped).filter(line -> !line.isEmpty());
		var all = lines.toList();
		var once = withoutRepetition(all);
		var body = String.join("\n", once);
		return new PolicyText(body, digest(original), (int) DAMAGE.matcher(body).results().count(),
				all.size() - once.size());
	}

	private static String stripped(String line) {
		int from = 0;
		int to = line.length();
		while (from < to && isBlank(line.charAt(from))) {
			from++;
		}
		while (from < to && isBlank(line.charAt(to - 1))) {
			to--;
		}
		return line.substring(from, to);
	}

	private static boolean isBlank(char sign) {
		return Character.isWhitespace(sign) || WIDE_BLANKS.indexOf(sign) >= 0;
	}

	private static List<String> withoutRepetition(List<String> lines) {
		var seen = new HashSet<String>();
		return lines.stream().filter(line -> seen.add(line) || line.length() < PARAGRAPH).collect(Collectors.toList());
	}

	private static String digest(byte[] original) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(original));
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
