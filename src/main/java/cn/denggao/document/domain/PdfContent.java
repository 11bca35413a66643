package cn.denggao.document.domain;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A PDF must be paper: no scripts, nothing it starts, no files inside. Names are also
 * looked for in their escaped form and inside packed object streams.
 */
@Component
@Order(3)
class PdfContent implements UploadCheck {

	private static final Pattern ACTIVE = Pattern
		.compile("/(JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|JS(?=[\\s(<\\[/0-9]))");

	private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt(?=[\\s<])");

	private static final Pattern SIZE = Pattern.compile("/Size\\s{1,9}(\\d{1,20})");

	/** How the names begin that are looked for. */
	private static final String BEGINNINGS = "JLERXS";

	private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

	private static final Pattern TABLE = Pattern.compile("xref\\s{1,9}\\d{1,20}\\s{1,9}(\\d{1,20})");

	/** The format's own limit. */
	private static final BigInteger MOST_OBJECTS = BigInteger.valueOf(8_388_607);

	/** Which part of what a container may unpack to may be objects. */
	private static final int OBJECTS_PART = 4;

	private final DocumentSettings settings;

	PdfContent(DocumentSettings settings) {
		this.settings = settings;
	}

	@Override
	public void check(Upload upload) {
		if (upload.kind() != FileKind.PDF) {
			return;
		}
		var text = new String(upload.content(), StandardCharsets.ISO_8859_1);
		if (names(ENCRYPTED, text).findAny().isPresent()) {
			throw upload.refuse("document.encrypted");
		}
		if (!text.contains("%%EOF") || announcesTooMany(text)) {
			throw upload.refuse("document.container-unreadable");
		}
		if (isActive(text) || hidesActiveObjects(upload, text)) {
			throw upload.refuse("document.pdf-active");
		}
	}

	private boolean hidesActiveObjects(Upload upload, String text) {
		var streams = new PdfObjectStreams(upload.content(), text, settings.maxUnpacked().toBytes() / OBJECTS_PART);
		boolean active = streams.anyMatch(PdfContent::isActive);
		if (streams.isOverLimit()) {
			throw upload.refuse("document.container-too-large");
		}
		return active;
	}

	/** Readers make room for as many objects as a table announces. */
	private static boolean announcesTooMany(String text) {
		return Stream.concat(names(SIZE, text), found(TABLE, "xref", text))
			.anyMatch((number) -> new BigInteger(number).compareTo(MOST_OBJECTS) > 0);
	}

	private static boolean isActive(String text) {
		return hasActiveName(text) || (text.indexOf('#') >= 0 && hasActiveName(unescaped(text)));
	}

	private static boolean hasActiveName(String text) {
		return names(ACTIVE, text).findAny().isPresent();
	}

	private static Stream<String> names(Pattern name, String text) {
		return found(name, "/", text);
	}

	/**
	 * Tries the pattern only where this stands, which is found much faster; answers the
	 * first groups.
	 */
	private static Stream<String> found(Pattern pattern, String begin, String text) {
		var matcher = pattern.matcher(text);
		return IntStream.iterate(text.indexOf(begin), (at) -> at >= 0, (at) -> text.indexOf(begin, at + 1))
			.filter((at) -> begin.length() > 1
					|| (at + 1 < text.length() && BEGINNINGS.indexOf(text.charAt(at + 1)) >= 0))
			.filter((at) -> matcher.region(at, text.length()).lookingAt())
			.mapToObj((at) -> matcher.group((matcher.groupCount() > 0) ? 1 : 0));
	}

	private static String unescaped(String text) {
		return ESCAPED.matcher(text)
			.replaceAll(
					(match) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
	}

}
