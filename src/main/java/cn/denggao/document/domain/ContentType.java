package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.tika.Tika;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The bytes must be what the extension says. Only detects; hostile data is never parsed
 * by the library.
 */
@Component
@Order(1)
class ContentType implements UploadCheck {

	private static final String OLD_OFFICE = "application/x-tika-msoffice";

	/**
	 * A protected new file is wrapped into an old one, which names its parts in UTF-16.
	 */
	private static final String PROTECTED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
			StandardCharsets.ISO_8859_1);

	private final Tika tika = new Tika();

	@Override
	public void check(Upload upload) {
		var found = detect(upload);
		if (found.equals(OLD_OFFICE) && new String(upload.content(), StandardCharsets.ISO_8859_1).contains(PROTECTED)) {
			throw upload.refuse("document.encrypted");
		}
		if (!found.equals(upload.kind().mediaType()) || !startsAsItMust(upload)) {
			throw upload.refuse("document.type-mismatch");
		}
	}

	private String detect(Upload upload) {
		try {
			return tika.detect(new ByteArrayInputStream(upload.content()), upload.name().value());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Nothing may stand before a PDF or a container, where a second file could hide. */
	private static boolean startsAsItMust(Upload upload) {
		return switch (upload.kind()) {
			case PDF -> startsWith(upload.content(), "%PDF-");
			case DOCX, XLSX -> startsWith(upload.content(), "PK\u0003\u0004");
			case JPEG, PNG -> true;
		};
	}

	private static boolean startsWith(byte[] content, String magic) {
		for (int i = 0; i < magic.length(); i++) {
			if (i >= content.length || content[i] != magic.charAt(i)) {
				return false;
			}
		}
		return true;
	}

}
