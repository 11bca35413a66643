package cn.denggao.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import cn.denggao.input.Catalogue;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SheetWriterTests {

	private static final WrittenSheet PEOPLE = new WrittenSheet(Made.PEOPLE.name(), List.of(), Made.PEOPLE.columns());

	@ParameterizedTest
	@Catalogue(56)
	@ValueSource(strings = { "=1+1", "+86", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1＋1", "＋1", "－1", "＠x" })
	void writesWhatBeginsLikeAFormulaAsQuotedText(String text) throws IOException {
		try (var workbook = read(List.of(text, "x"))) {
			var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getStringCellValue().strip()).isEqualTo(text.strip());
			assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
		}
	}

	@Test
	@Catalogue(56)
	void leavesNegativeNumbersNumbers() throws IOException {
		try (var workbook = read(List.of("x", "y", new BigDecimal("-1234.50"), LocalDate.of(2026, 5, 8)))) {
			var row = workbook.getSheetAt(0).getRow(1);
			assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
			assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(-1234.5);
			assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.00");
			assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-05-08");
		}
	}

	@Test
	@Catalogue(4)
	void writesCharactersOfFourBytesAsTheyAre() throws IOException {
		try (var workbook = read(List.of("𠮷田", "𠀀"))) {
			var row = workbook.getSheetAt(0).getRow(1);
			assertThat(row.getCell(0).getStringCellValue()).isEqualTo("𠮷田");
			assertThat(row.getCell(1).getStringCellValue()).isEqualTo("𠀀");
		}
	}

	@Test
	void writesLongNumbersAsText() throws IOException {
		try (var workbook = read(List.of("x", new BigDecimal("911100001234567890")))) {
			var cell = workbook.getSheetAt(0).getRow(1).getCell(1);
			assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
			assertThat(cell.getStringCellValue()).isEqualTo("911100001234567890");
		}
	}

	@Test
	void saysAboveTheHeaderUnderWhichConditionsItWasMade() throws IOException {
		var written = new WrittenSheet("名单", List.of("条件：全部", "=1+1"), Made.PEOPLE.columns());
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(written, List.of("陈叙白"))))) {
			var sheet = workbook.getSheetAt(0);
			assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("条件：全部");
			assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
			assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("姓名");
			assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("陈叙白");
		}
	}

	@Test
	void writesATemplateThatItsReaderTakes() throws IOException {
		var columns = List.of(new SheetColumn("学位", SheetColumn.Kind.TEXT, List.of("博士", "硕士"), "从下拉列表选择"),
				SheetColumn.of("编号", SheetColumn.Kind.CODE));
		var out = new ByteArrayOutputStream();
		try (var writer = new SheetWriter(new WrittenSheet("人员", List.of(), columns))) {
			writer.row(Arrays.asList("博士", "007"));
			writer.template(40, new SheetNotes("填写说明", List.of("第一行不要改动")));
			writer.writeTo(out);
		}
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			var sheet = workbook.getSheet("人员");
			assertThat(sheet.getDataValidations()).singleElement()
				.satisfies(
						rule -> assertThat(rule.getValidationConstraint().getFormula1()).isEqualTo("'填写说明'!$C$2:$C$3"));
			assertThat(sheet.getRow(0).getCell(0).getCellComment().getString().getString()).isEqualTo("从下拉列表选择");
			assertThat(workbook.getSheet("填写说明").getRow(2).getCell(2).getStringCellValue()).isEqualTo("硕士");
		}
		assertThat(SheetReader.read(out.toByteArray(), new SheetShape("人员", "填写说明", columns, 40, -1), "file").rows())
			.containsExactly(new SheetRow(2, List.of("博士", "007")));
	}

	@Test
	void keepsOnlyAHundredRowsInMemory() throws IOException {
		long before = used();
		try (var writer = new SheetWriter(PEOPLE)) {
			for (int at = 0; at < 100_000; at++) {
				writer.row(List.of("第" + at + "人，" + "名".repeat(40), "0" + at, at));
			}
			assertThat(used() - before).isLessThan(24L << 20);
			writer.writeTo(OutputStream.nullOutputStream());
		}
	}

	private static long used() {
		for (int at = 0; at < 3; at++) {
			System.gc();
		}
		var runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}

	private static XSSFWorkbook read(List<?> row) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(file(PEOPLE, row)));
	}

	private static byte[] file(WrittenSheet written, List<?> row) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var writer = new SheetWriter(written)) {
			writer.row(row);
			writer.writeTo(out);
		}
		return out.toByteArray();
	}

}
