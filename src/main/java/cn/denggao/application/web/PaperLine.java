package cn.denggao.application.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;

import cn.denggao.document.DocumentSummary;

/**
 * A file as pages show it.
 *
 * @param type its extension in capitals, e.g. PDF
 * @param size with unit, e.g. 1.2 MB
 */
record PaperLine(String id, String kind, String fileName, String type, String size, String sha256,
		LocalDateTime storedAt) {

	private static final BigDecimal STEP = BigDecimal.valueOf(1024);

	private static final Set<String> DRAWABLE = Set.of("PDF", "PNG", "JPG", "JPEG");

	static PaperLine of(DocumentSummary file) {
		return new PaperLine(file.id().toString(), file.slot(), file.fileName(), type(file.fileName()),
				size(file.size()), file.sha256(), ProjectHeads.local(file.storedAt()));
	}

	/** Enough of the hash to compare by eye. */
	public String shortHash() {
		return sha256.substring(0, 12);
	}

	/** Whether a browser can draw it for reading without opening the file itself. */
	public boolean drawable() {
		return DRAWABLE.contains(type);
	}

	private static String type(String fileName) {
		return fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
	}

	private static String size(long bytes) {
		var kilobytes = BigDecimal.valueOf(bytes).divide(STEP, 1, RoundingMode.UP);
		return (kilobytes.compareTo(STEP) < 0) ? kilobytes.toPlainString() + " KB"
				: kilobytes.divide(STEP, 1, RoundingMode.HALF_UP).toPlainString() + " MB";
	}

}
