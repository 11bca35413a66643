package cn.denggao.sheet;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** What makes a table a template: formats, choices, comments, notes. */
final class TemplateParts {

	private static final int FIRST_CHOICES = 2;

	private static final int NOTES_WIDTH = 80 * 256;

	private final SXSSFWorkbook workbook;

	private final CellStyles styles;

	private final WrittenSheet written;

	TemplateParts(SXSSFWorkbook workbook, CellStyles styles, WrittenSheet written) {
		this.workbook = workbook;
		this.styles = styles;
		this.written = written;
	}

	void add(SXSSFSheet sheet, int rows, SheetNotes notes) {
		var beside = notes(notes);
		int first = written.conditions().size() + 1;
		for (int at = 0; at < written.columns().size(); at++) {
			var column = written.columns().get(at);
			sheet.setDefaultColumnStyle(at, switch (column.kind()) {
				case TEXT, CODE -> styles.text();
				case DATE -> styles.date();
				case NUMBER -> workbook.getCellStyleAt(0);
			});
			if (!column.choices().isEmpty()) {
				choices(sheet, beside, at, new CellRangeAddressList(first, first + rows - 1, at, at));
			}
			if (!column.note().isEmpty()) {
				comment(sheet, at, column.note());
			}
		}
	}

	private SXSSFSheet notes(SheetNotes notes) {
		var sheet = workbook.createSheet(notes.name());
		sheet.setRandomAccessWindowSize(-1);
		sheet.setColumnWidth(0, NOTES_WIDTH);
		for (int at = 0; at < notes.lines().size(); at++) {
			cell(sheet, at, 0, notes.lines().get(at));
		}
		return sheet;
	}

	private void choices(SXSSFSheet sheet, SXSSFSheet beside, int at, CellRangeAddressList where) {
		var column = written.columns().get(at);
		int there = FIRST_CHOICES + at;
		cell(beside, 0, there, column.heading());
		for (int each = 0; each < column.choices().size(); each++) {
			cell(beside, each + 1, there, column.choices().get(each));
		}
		var letter = CellReference.convertNumToColString(there);
		var rule = sheet.getDataValidationHelper()
			.createValidation(sheet.getDataValidationHelper()
				.createFormulaListConstraint("'" + beside.getSheetName().replace("'", "''") + "'!$" + letter + "$2:$"
						+ letter + "$" + (column.choices().size() + 1)),
					where);
		rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
		rule.setShowErrorBox(true);
		sheet.addValidationData(rule);
	}

	private void comment(SXSSFSheet sheet, int at, String note) {
		var anchor = workbook.getCreationHelper().createClientAnchor();
		anchor.setCol1(at);
		anchor.setCol2(at + 3);
		anchor.setRow1(written.conditions().size());
		anchor.setRow2(written.conditions().size() + 4);
		var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
		comment.setAddress(written.conditions().size(), at);
		comment.setString(workbook.getCreationHelper().createRichTextString(note));
	}

	private void cell(SXSSFSheet sheet, int row, int column, String text) {
		var line = (sheet.getRow(row) == null) ? sheet.createRow(row) : sheet.getRow(row);
		var cell = line.createCell(column);
		cell.setCellValue(text);
		cell.setCellStyle(FormulaGuard.isRisky(text) ? styles.quoted() : styles.text());
	}

}
