package cn.denggao.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook row by row; a hundred rows are in memory at any time. Texts stay
 * texts whatever sign they begin with, numbers stay numbers unless they have more digits
 * than a spreadsheet keeps.
 */
public final class SheetWriter implements AutoCloseable {

	private static final int IN_MEMORY = 100;

	private static final int DIGITS = 15;

	private static final int LONGEST = 32_000;

	private static final int SIGN = 256;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);

	private final CellStyles styles = new CellStyles(workbook);

	private final SXSSFSheet sheet;

	private final WrittenSheet written;

	private int next;

	/** Writes the conditions and the header. */
	public SheetWriter(WrittenSheet written) {
		workbook.setCompressTempFiles(true);
		this.written = written;
		this.sheet = workbook.createSheet(written.name());
		written.conditions().forEach(line -> put(sheet.createRow(next++), 0, line));
		header();
	}

	/** One row: texts, numbers, days; null for nothing. */
	public void row(List<?> cells) {
		var row = sheet.createRow(next++);
		for (int at = 0; at < cells.size(); at++) {
			put(row, at, cells.get(at));
		}
	}

	/**
	 * Makes a template of it: choices and comments down to this many rows, and notes.
	 */
	public void template(int rows, SheetNotes notes) {
		new TemplateParts(workbook, styles, written).add(sheet, rows, notes);
	}

	public void writeTo(OutputStream out) throws IOException {
		workbook.write(out);
	}

	private void header() {
		var row = sheet.createRow(next++);
		for (int at = 0; at < written.columns().size(); at++) {
			var column = written.columns().get(at);
			var cell = row.createCell(at);
			cell.setCellValue(column.heading());
			cell.setCellStyle(styles.header());
			sheet.setColumnWidth(at, Math.min(50, Math.max(12, column.heading().length() * 2 + 4)) * SIGN);
		}
		sheet.createFreezePane(0, next);
	}

	private void put(Row row, int at, Object value) {
		if (value instanceof BigDecimal number && number.precision() <= DIGITS) {
			var cell = row.createCell(at);
			cell.setCellValue(number.doubleValue());
			cell.setCellStyle(styles.number(number.scale()));
		}
		else if (value instanceof Integer number) {
			put(row, at, BigDecimal.valueOf(number));
		}
		else if (value instanceof LocalDate day) {
			var cell = row.createCell(at);
			cell.setCellValue(day);
			cell.setCellStyle(styles.date());
		}
		else if (value != null) {
			text(row.createCell(at), (value instanceof BigDecimal number) ? number.toPlainString() : value.toString());
		}
	}

	private void text(Cell cell, String text) {
		cell.setCellValue((text.length() > LONGEST) ? text.substring(0, LONGEST) : text);
		cell.setCellStyle(FormulaGuard.isRisky(text) ? styles.quoted() : styles.text());
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}

}
