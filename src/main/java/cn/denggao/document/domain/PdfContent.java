package cn.denggao.document.domain;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

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
		if (ENCRYPTED.matcher(text).find()) {
			throw upload.refuse("document.encrypted");
		}
		if (!text.contains("%%EOF")) {
			throw upload.refuse("document.container-unreadable");
		}
		if (isActive(text) || hidesActiveObjects(upload, text)) {
			throw upload.refuse("document.pdf-active");
		}
	}

	private boolean hidesActiveObjects(Upload upload, String text) {
		var streams = new PdfObjectStreams(upload.content(), text, settings.maxUnpacked().toBytes());
		boolean active = streams.anyMatch(PdfContent::isActive);
		if (streams.isOverLimit()) {
			throw upload.refuse("document.container-too-large");
		}
		return active;
	}

	private static boolean isActive(String text) {
		return ACTIVE.matcher(text).find() || ACTIVE.matcher(unescaped(text)).find();
	}

	private static String unescaped(String text) {
		return ESCAPED.matcher(text)
			.replaceAll(
					(match) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
	}

}
