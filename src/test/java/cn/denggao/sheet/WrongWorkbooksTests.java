package cn.denggao.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.denggao.input.Catalogue;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class WrongWorkbooksTests {

	private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

	private static final byte[] PROPER = Made.people(sheet -> {
	});

	@Test
	@Catalogue(33)
	void refusesAMillionSharedTexts() throws IOException {
		var texts = new StringBuilder("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
		for (int at = 0; at < 1_000_000; at++) {
			texts.append("<si><t>").append(Integer.toString(at * 7919, 36)).append("</t></si>");
		}
		var file = Made.rewritten(PROPER, (name, text) -> name.endsWith("sharedStrings.xml") ? texts + "</sst>" : text);

		assertThat(assertTimeout(TWO_SECONDS, () -> SheetReaderTests.refusal(file))).isEqualTo("sheet.refused.bomb");
	}

	@Test
	@Catalogue(33)
	void refusesTextsThatMultiplyThemselves() throws IOException {
		var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY l0 \"lol\">");
		for (int at = 1; at < 12; at++) {
			laughs.append("<!ENTITY l")
				.append(at)
				.append(" \"")
				.append(("&l" + (at - 1) + ";").repeat(10))
				.append("\">");
		}
		laughs.append("]><sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
			.append("<si><t>&l11;</t></si></sst>");
		var file = Made.rewritten(PROPER,
				(name, text) -> name.endsWith("sharedStrings.xml") ? laughs.toString() : text);

		assertThat(assertTimeout(TWO_SECONDS, () -> SheetReaderTests.refusal(file)))
			.isEqualTo("sheet.refused.unreadable");
	}

	@Test
	@Catalogue(33)
	void endsEarlyInASheetOfSparseCellsWithoutEnd() throws IOException {
		var cells = new StringBuilder("<row r=\"1\"/>");
		for (int row = 2; row < 200_000; row++) {
			cells.append("<row r=\"").append(row).append("\"><c r=\"XFD").append(row).append("\"><v>1</v></c></row>");
		}
		var file = Made.rewritten(PROPER, (name, text) -> name.endsWith("sheet1.xml")
				? text.replaceFirst("<sheetData>.*</sheetData>", "<sheetData>" + cells + "</sheetData>") : text);

		assertThat(assertTimeout(TWO_SECONDS, () -> SheetReaderTests.refusal(file))).startsWith("kernel.");
	}

	@Test
	@Catalogue({ 32, 33 })
	void refusesAFileThatUnpacksToFarMoreThanItIs() throws IOException {
		var file = Made.with(PROPER, "xl/worksheets/sheet9.xml", new byte[64 << 20]);

		assertThat(assertTimeout(TWO_SECONDS, () -> SheetReaderTests.refusal(file))).isEqualTo("sheet.refused.bomb");
	}

	@Test
	void refusesTooManyParts() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (int at = 0; at < 1001; at++) {
				zip.putNextEntry(new ZipEntry("xl/" + at));
			}
		}
		assertThat(SheetReaderTests.refusal(out.toByteArray())).isEqualTo("sheet.refused.bomb");
	}

	@Test
	@Catalogue({ 30, 34 })
	void refusesMacrosAndWhatIsLinkedOrEmbedded() throws IOException {
		var some = "x".getBytes(StandardCharsets.UTF_8);
		assertThat(SheetReaderTests.refusal(Made.with(PROPER, "xl/vbaProject.bin", some)))
			.isEqualTo("sheet.refused.macro");
		assertThat(SheetReaderTests.refusal(Made.rewritten(PROPER,
				(name, text) -> text.replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"))))
			.isIn("sheet.refused.macro", "sheet.refused.unreadable");
		assertThat(SheetReaderTests.refusal(Made.with(PROPER, "xl/externalLinks/externalLink1.xml", some)))
			.isEqualTo("sheet.refused.external");
		assertThat(SheetReaderTests.refusal(Made.with(PROPER, "xl/embeddings/oleObject1.bin", some)))
			.isEqualTo("sheet.refused.external");
	}

	@Test
	@Catalogue({ 29, 35 })
	void refusesWhatIsNoWorkbook() throws IOException {
		assertThat(SheetReaderTests.refusal(new byte[0])).isEqualTo("sheet.refused.no-workbook");
		assertThat(SheetReaderTests.refusal("a,b".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("sheet.refused.no-workbook");
		assertThat(SheetReaderTests.refusal(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1 }))
			.isEqualTo("sheet.refused.old-or-locked");
		assertThat(SheetReaderTests.refusal("PK\u0003\u0004...".getBytes(StandardCharsets.ISO_8859_1)))
			.isEqualTo("sheet.refused.unreadable");
		assertThat(SheetReaderTests.refusal(Made.rewritten(PROPER,
				(name, text) -> name.endsWith("sheet1.xml") ? text.substring(0, text.length() / 2) : text)))
			.isEqualTo("sheet.refused.unreadable");
		assertThat(SheetReaderTests.refusal(new byte[(20 << 20) + 1])).isEqualTo("sheet.refused.large");
	}

}
