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

	private final byte[] content;

	private final String text;

	private final Inflater inflater = new Inflater();

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
			while (begins.find() && left > 0) {
				if (NUMBERS.matcher(unpack(begins.end(), PEEK)).lookingAt()) {
					var objects = unpack(begins.end(), left);
					left -= objects.length();
					if (wanted.test(objects)) {
						return true;
					}
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

	private String unpack(int from, long most) {
		inflater.reset();
		inflater.setInput(content, from, content.length - from);
		var unpacked = new StringBuilder();
		var buffer = new byte[(int) Math.min(8192, most)];
		try {
			for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
				unpacked.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
				if (unpacked.length() >= most) {
					break;
				}
			}
		}
		catch (DataFormatException ex) {
			return unpacked.toString();
		}
		return unpacked.toString();
	}

}
