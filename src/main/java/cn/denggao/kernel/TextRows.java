package cn.denggao.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a table that somebody pasted or uploaded: cells apart by comma (also the
 * full-width one) or tab, quoted where they contain one. Empty lines and lines that begin
 * with # are left out.
 */
public final class TextRows {

	private TextRows() {
	}

	/** A file as text: UTF-8, else GB 18030, the two in which such files are saved. */
	public static String decoded(byte[] file) {
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			return new String(file, Charset.forName("GB18030"));
		}
	}

	/** The rows; a line that was saved in another encoding is refused by its number. */
	public static List<Row> of(String text) {
		var rows = new ArrayList<Row>();
		var lines = text.split("\\R", -1);
		for (int at = 0; at < lines.length; at++) {
			if (TypedText.isUnreadable(lines[at])) {
				throw Refused.because("kernel.row-unreadable", at + 1);
			}
			var line = TypedText.clean(lines[at]).strip();
			if (!line.isEmpty() && line.charAt(0) != '#') {
				rows.add(new Row(at + 1, cells(line)));
			}
		}
		return rows;
	}

	private static List<String> cells(String line) {
		var cells = new ArrayList<String>();
		var cell = new StringBuilder();
		boolean quoted = false;
		for (char sign : line.toCharArray()) {
			if (sign == '"') {
				quoted = !quoted;
			}
			else if (!quoted && ",，\t".indexOf(sign) >= 0) {
				cells.add(cell.toString().strip());
				cell.setLength(0);
			}
			else {
				cell.append(sign);
			}
		}
		cells.add(cell.toString().strip());
		return cells;
	}

	/**
	 * One row.
	 *
	 * @param line its line in the text, from 1
	 */
	public record Row(int line, List<String> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

		/** A cell, empty where the row has ended. */
		public String cell(int at) {
			return (at < cells.size()) ? cells.get(at) : "";
		}

	}

}
