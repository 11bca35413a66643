package cn.denggao.document.domain;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks those streams of a PDF that hold objects. They are told by their beginning, two
 * numbers, and not by their dictionary, which can be written in many ways.
 */
final class PdfObjectStreams {

	private static final Pattern BEGIN = Pattern.compile("stream\\r?\\n");

	private static final Pattern NUMBERS = Pattern.compile("\\s*\\d+\\s+\\d+\\s");

	private static final int PEEK = 32;

	private static final int DEFLATED = 8;

	private static final int HEADER_CHECK = 31;

	private static final int WINDOW = 65536;

	/** Longer than any name, even one of escapes only. */
	private static final int OVERLAP = 512;

	/** More than papers have; each costs a look. */
	private static final int MOST_STREAMS = 20_000;

	private final byte[] content;

	private final String text;

	private final Inflater inflater = new Inflater();

	private final byte[] buffer = new byte[WINDOW];

	private long left;

	PdfObjectStreams(byte[] content, String text, long limit) {
		this.content = content;
		this.text = text;
		this.left = limit;
	}

	/** Whether the unpacked objects of any stream match; stops at the limit. */
	boolean anyMatch(Predicate<String> wanted) {
		try {
			var begins = BEGIN.matcher(text);
			for (int streams = 0; begins.find() && left > 0; streams++) {
				if (streams == MOST_STREAMS) {
					left = 0;
				}
				else if (holdsObjects(begins.end()) && anyMatch(begins.end(), wanted)) {
					return true;
				}
			}
			return false;
		}
		finally {
			inflater.end();
		}
	}

	boolean isOverLimit() {
		return left <= 0;
	}

	private boolean holdsObjects(int from) {
		if (!isPacked(from)) {
			return false;
		}
		rewind(from);
		return NUMBERS.matcher(next(PEEK)).lookingAt();
	}

	/**
	 * Looks through a window that moves on by less than its size, so that no name is cut
	 * in two.
	 */
	private boolean anyMatch(int from, Predicate<String> wanted) {
		rewind(from);
		var window = "";
		for (var unpacked = next(WINDOW); !unpacked.isEmpty(); unpacked = next(WINDOW)) {
			left -= unpacked.length();
			window = window.substring(Math.max(0, window.length() - OVERLAP)) + unpacked;
			if (wanted.test(window)) {
				return true;
			}
			if (left <= 0) {
				return false;
			}
		}
		return false;
	}

	/**
	 * By the two bytes that begin whatever is packed; most streams are told apart here.
	 */
	private boolean isPacked(int from) {
		if (from + 1 >= content.length) {
			return false;
		}
		int first = content[from] & 0xff;
		return (first & 0x0f) == DEFLATED && ((first << Byte.SIZE) | (content[from + 1] & 0xff)) % HEADER_CHECK == 0;
	}

	private void rewind(int from) {
		inflater.reset();
		inflater.setInput(content, from, content.length - from);
	}

	/** The next bytes, fewer at the end; none where they are damaged. */
	private String next(int most) {
		int filled = 0;
		try {
			for (int read = inflater.inflate(buffer, 0, most); read > 0
					&& filled < most; read = inflater.inflate(buffer, filled, most - filled)) {
				filled += read;
			}
		}
		catch (DataFormatException ex) {
			return new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
		}
		return new String(buffer, 0, filled, StandardCharsets.ISO_8859_1);
	}

}
