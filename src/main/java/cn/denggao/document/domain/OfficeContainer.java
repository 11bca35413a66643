package cn.denggao.document.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Looks into a DOCX or XLSX: how much it unpacks to, and that it holds no macros, no
 * embedded objects and nothing that is fetched from elsewhere.
 */
@Component
@Order(2)
class OfficeContainer implements UploadCheck {

	private static final int END_OF_CENTRAL_DIRECTORY = 0x06054b50;

	/** Bytes of one part that says how others relate; these are kept in memory. */
	private static final int LONGEST_DESCRIPTION = 1_000_000;

	private final DocumentSettings settings;

	OfficeContainer(DocumentSettings settings) {
		this.settings = settings;
	}

	@Override
	public void check(Upload upload) {
		if (upload.kind() != FileKind.DOCX && upload.kind() != FileKind.XLSX) {
			return;
		}
		try {
			var parts = unpack(upload);
			if (parts.size() != entriesByDirectory(upload.content())) {
				throw upload.refuse("document.container-unreadable");
			}
			new OfficeParts(parts).check(upload);
			if (OfficeFields.areActive(upload.content())) {
				throw upload.refuse("document.container-active");
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw upload.refuse("document.container-unreadable");
		}
	}

	/** Names of all entries, and the content of those that say how parts relate. */
	private Map<String, byte[]> unpack(Upload upload) throws IOException {
		Map<String, byte[]> parts = new HashMap<>();
		long left = Math.min(settings.maxUnpacked().toBytes(), (long) upload.content().length * settings.maxRatio());
		try (var zip = new ZipInputStream(new ByteArrayInputStream(upload.content()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				var kept = new ByteArrayOutputStream();
				boolean describes = OfficeParts.describes(entry.getName());
				left -= drain(zip, describes ? kept : null, describes ? Math.min(left, LONGEST_DESCRIPTION) : left);
				if (kept.size() > LONGEST_DESCRIPTION) {
					throw upload.refuse("document.container-too-large");
				}
				if (left < 0 || parts.size() >= settings.maxEntries()) {
					throw upload.refuse("document.container-too-large");
				}
				if (parts.put(entry.getName(), kept.toByteArray()) != null) {
					throw upload.refuse("document.container-unreadable");
				}
			}
		}
		return parts;
	}

	private static long drain(InputStream entry, ByteArrayOutputStream kept, long limit) throws IOException {
		var buffer = new byte[8192];
		long total = 0;
		for (int read = entry.read(buffer); read >= 0 && total <= limit; read = entry.read(buffer)) {
			total += read;
			if (kept != null) {
				kept.write(buffer, 0, read);
			}
		}
		return total;
	}

	/** Programs read the directory at the end: it must list what we have read. */
	private static int entriesByDirectory(byte[] content) {
		for (int i = content.length - 22; i >= Math.max(0, content.length - 65557); i--) {
			if (littleEndian(content, i, 4) == END_OF_CENTRAL_DIRECTORY) {
				return littleEndian(content, i + 10, 2);
			}
		}
		return -1;
	}

	private static int littleEndian(byte[] content, int at, int bytes) {
		int value = 0;
		for (int i = bytes - 1; i >= 0; i--) {
			value = (value << 8) | (content[at + i] & 0xff);
		}
		return value;
	}

}
