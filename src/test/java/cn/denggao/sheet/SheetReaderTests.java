package cn.denggao.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import cn.denggao.input.Catalogue;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SheetReaderTests {

	@Test
	void readsTextsCodesNumbersAndDays() {
		var file = Made.people(sheet -> formatted(cell(sheet, 1, 3), "yyyy-mm-dd").setCellValue(day("2026-05-08")));

		var read = SheetReader.read(file, Made.PEOPLE, "file");

		assertThat(read.rows())
			.containsExactly(new SheetRow(2, List.of("陈叙白", "01234567890123456X", "12.5", "2026-05-08")));
		assertThat(read.sha256()).hasSize(64);
	}

	@Test
	void leavesOutRowsWithNothingInThem() {
		var file = Made.people(sheet -> {
			sheet.createRow(2).createCell(0).setCellValue("  ");
			cell(sheet, 4, 0).setCellValue("沈望舒");
		});

		assertThat(SheetReader.read(file, Made.PEOPLE, "file").rows()).extracting(SheetRow::number)
			.containsExactly(2, 5);
	}

	@Test
	@Catalogue(57)
	void refusesWhatReadsOtherwiseThanItLooks() {
		assertThat(problems(sheet -> cell(sheet, 1, 2).setCellFormula("1+1"))).containsExactly("2 C formula");
		assertThat(problems(sheet -> cell(sheet, 1, 2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF)))
			.containsExactly("2 C error #REF!");
		assertThat(problems(sheet -> sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0))))
			.containsExactly("2 A merged");
		assertThat(problems(sheet -> sheet.getRow(1).setZeroHeight(true))).containsExactly("2 A hidden-row");
		assertThat(problems(sheet -> sheet.setColumnHidden(1, true))).containsExactly("1 B hidden-column");
		assertThat(problems(sheet -> cell(sheet, 1, 3).setCellValue(45000)))
			.containsExactly("2 D number-as-date 45000.0");
		assertThat(problems(sheet -> cell(sheet, 1, 1).setCellValue(1.23E+17))).containsExactly("2 B scientific");
		assertThat(problems(sheet -> cell(sheet, 1, 1).setCellValue("1.23E+17"))).containsExactly("2 B scientific");
		assertThat(problems(sheet -> cell(sheet, 1, 1).setCellValue(12345))).containsExactly("2 B code-as-number");
		assertThat(problems(sheet -> formatted(cell(sheet, 1, 2), "0%").setCellValue(0.6)))
			.containsExactly("2 C percent");
		assertThat(problems(sheet -> formatted(cell(sheet, 1, 2), "yyyy-mm-dd").setCellValue(45000)))
			.containsExactly("2 C date");
		assertThat(problems(sheet -> cell(sheet, 1, 0).setCellValue(true))).containsExactly("2 A logical");
	}

	@Test
	@Catalogue(57)
	void tellsEveryProblemAtOnceAndReadsNothing() {
		assertThat(problems(sheet -> {
			cell(sheet, 1, 2).setCellFormula("1/0");
			cell(sheet, 2, 1).setCellValue(7);
			cell(sheet, 3, 0).setCellValue("字".repeat(4001));
		})).containsExactly("2 C formula", "3 B code-as-number", "4 A too-long 4000");
	}

	@Test
	void stopsAfterTwoHundredProblems() {
		assertThat(problems(sheet -> {
			for (int row = 1; row < 400; row++) {
				cell(sheet, row, 1).setCellValue(row);
			}
		})).hasSize(200);
	}

	@Test
	@Catalogue(57)
	void refusesAWorkbookThatCountsDaysFrom1904() {
		var file = Made.people(sheet -> sheet.getWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(true));

		assertThat(refusal(file)).isEqualTo("sheet.refused.date1904");
	}

	@Test
	@Catalogue(60)
	void refusesOtherHeadersColumnsAndSheets() {
		assertThat(problems(sheet -> cell(sheet, 0, 1).setCellValue("身份证"))).containsExactly("1 B header 证件号 身份证");
		assertThat(problems(sheet -> cell(sheet, 0, 0).setCellValue("\uFEFF姓名")))
			.containsExactly("1 A header 姓名 \uFEFF姓名");
		assertThat(problems(sheet -> cell(sheet, 1, 4).setCellValue("备注"))).containsExactly("2 E extra-column");
		assertThat(refusal(Made.people(sheet -> sheet.removeRow(sheet.getRow(0)))))
			.isEqualTo("sheet.refused.no-header");
		assertThat(refusal(Made.people(sheet -> {
			sheet.getWorkbook().createSheet("旧表");
			sheet.getWorkbook().setSheetHidden(1, true);
		}))).isEqualTo("sheet.refused.hidden-sheet");
		assertThat(refusal(Made.people(sheet -> sheet.getWorkbook().createSheet("另一张"))))
			.isEqualTo("sheet.refused.other-sheet");
		assertThat(refusal(Made.workbook(workbook -> workbook.createSheet("Sheet1"))))
			.isEqualTo("sheet.refused.no-sheet");
	}

	@Test
	@Catalogue(58)
	void refusesOneRowMoreThanTheLimit() throws Exception {
		var shape = new SheetShape(Made.PEOPLE.name(), "", Made.PEOPLE.columns(), 100_000, -1);
		assertThat(SheetReader.read(LongTable.rows(100_000), shape, "file").rows()).hasSize(100_000);
		var refused = catchThrowableOfType(Refused.class,
				() -> SheetReader.read(LongTable.rows(100_001), shape, "file"));
		assertThat(refused.key()).isEqualTo("sheet.refused.rows");
		assertThat(refused.arguments()).containsExactly("100000");
	}

	@Test
	@Catalogue(59)
	void namesRowsThatStandTwiceAndKnowsAFileAgain() {
		assertThat(problems(sheet -> cell(sheet, 3, 1).setCellValue("01234567890123456X")))
			.containsExactly("4 B twice 2");
		assertThat(problems(sheet -> cell(sheet, 3, 1).setCellValue("01234567890123456\u200BＸ")))
			.containsExactly("4 B twice 2");
		var file = Made.people(sheet -> {
		});
		assertThat(SheetReader.read(file, Made.PEOPLE, "file").sha256())
			.isEqualTo(SheetReader.read(file.clone(), Made.PEOPLE, "file").sha256());
	}

	static List<String> problems(Consumer<XSSFSheet> change) {
		var refused = catchThrowableOfType(RefusedTogether.class,
				() -> SheetReader.read(Made.people(change), Made.PEOPLE, "file"));
		return refused.all().stream().map(SheetReaderTests::text).toList();
	}

	private static String text(Refused refused) {
		var arguments = List.of(refused.arguments());
		var more = arguments.subList(2, arguments.size()).stream().map(each -> " " + each).toList();
		return arguments.get(0) + " " + arguments.get(1) + " " + refused.key().replace("sheet.problem.", "")
				+ String.join("", more);
	}

	static String refusal(byte[] file) {
		return catchThrowableOfType(Refused.class, () -> SheetReader.read(file, Made.PEOPLE, "file")).key();
	}

	private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
		var line = (sheet.getRow(row) == null) ? sheet.createRow(row) : sheet.getRow(row);
		return (line.getCell(column) == null) ? line.createCell(column) : line.getCell(column);
	}

	private static XSSFCell formatted(XSSFCell cell, String format) {
		var style = cell.getSheet().getWorkbook().createCellStyle();
		style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
		cell.setCellStyle(style);
		return cell;
	}

	private static LocalDate day(String text) {
		return LocalDate.parse(text);
	}

}
