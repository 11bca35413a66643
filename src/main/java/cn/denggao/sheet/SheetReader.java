package cn.denggao.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import javax.xml.stream.XMLStreamException;

import cn.denggao.kernel.Refused;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

/**
 * Reads a workbook (.xlsx only) that somebody sent. Refuses, naming every row and column,
 * whatever would be read otherwise than it looks: formulas, merged and hidden cells,
 * numbers in place of codes and dates. All rows are read or none.
 */
public final class SheetReader {

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private static final byte[] COMPOUND = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	private SheetReader() {
	}

	/**
	 * The rows of a file in which something stands.
	 * @param field the form's field, named by refusals
	 */
	public static ReadSheet read(byte[] file, SheetShape shape, String field) {
		requireWorkbook(file, field);
		try {
			var copy = Files.createTempFile("denggao-sheet", ".xlsx");
			try {
				Files.write(copy, file);
				return read(copy, hash(file), shape, field);
			}
			finally {
				Files.deleteIfExists(copy);
			}
		}
		catch (IOException ex) {
			throw Refused.at(field, "sheet.refused.unreadable");
		}
	}

	private static ReadSheet read(Path file, String hash, SheetShape shape, String field) throws IOException {
		PackageBounds.check(file, field);
		try (var workbook = new Workbook(file, field)) {
			return new ReadSheet(hash, workbook.rows(shape));
		}
		catch (Refused refused) {
			throw refused;
		}
		catch (OpenXML4JException | XMLStreamException | RuntimeException ex) { // many
																				// kinds,
																				// all of
																				// them
																				// "broken"
			throw Refused.at(field, "sheet.refused.unreadable");
		}
	}

	private static void requireWorkbook(byte[] file, String field) {
		if (file.length > SheetLimits.PACKED) {
			throw Refused.at(field, "sheet.refused.large");
		}
		if (begins(file, COMPOUND)) {
			throw Refused.at(field, "sheet.refused.old-or-locked");
		}
		if (!begins(file, ZIP)) {
			throw Refused.at(field, "sheet.refused.no-workbook");
		}
	}

	private static boolean begins(byte[] file, byte[] signs) {
		for (int at = 0; at < signs.length; at++) {
			if (file.length <= at || file[at] != signs[at]) {
				return false;
			}
		}
		return true;
	}

	private static String hash(byte[] file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
