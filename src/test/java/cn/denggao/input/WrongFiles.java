package cn.denggao.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import cn.denggao.document.domain.Files;
import cn.denggao.document.domain.Hostile;
import cn.denggao.sheet.Made;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that no place of the program may take in, by their names. */
final class WrongFiles {

	private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

	private static final String FOREIGN = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";

	private WrongFiles() {
	}

	/** Those that are wrong wherever they come. */
	static Map<String, byte[]> anywhere() {
		var files = new LinkedHashMap<String, byte[]>();
		empty(files);
		disguised(files);
		packed(files);
		active(files);
		odd(files);
		return files;
	}

	private static void empty(Map<String, byte[]> files) {
		files.put("空.pdf", new byte[0]);
		files.put("空.xlsx", new byte[0]);
		files.put("空.csv", new byte[0]);
	}

	private static void disguised(Map<String, byte[]> files) {
		var page = Files.bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");
		var program = Files.bytes("MZ\u0090\u0000\u0003\u0000 this program cannot be run");
		for (var extension : new String[] { "pdf", "xlsx", "docx", "png", "zip", "csv" }) {
			files.put("page." + extension, page);
			files.put("program." + extension, program);
		}
		files.put("both.pdf", Files.concat(page, Files.pdf("")));
		files.put("both.xlsx", Files.concat(Files.pdf(""), Files.xlsx(Map.of())));
		files.put("picture.svg",
				Files.bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
		files.put("picture.png", Files.bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
		files.put("a.pdf.exe", program);
		files.put("报告\u202efdp.exe", program);
		files.put("../../../../etc/cron.d/x", program);
		files.put("C:\\windows\\system32\\x.dll", program);
		files.put("名".repeat(3000) + ".exe", program);
		files.put("a\0.exe", program);
		files.put("eicar.com", Files.bytes(EICAR));
	}

	private static void packed(Map<String, byte[]> files) {
		files.put("bomb.xlsx", Hostile.zeros("xl/worksheets/sheet1.xml", 300));
		files.put("bomb.docx", Hostile.zeros("word/document.xml", 300));
		files.put("nested.zip", Hostile.nested(2));
		files.put("nested.xlsx", Hostile.nested(2));
		files.put("overlapping.xlsx", Hostile.overlapping(20_000));
		files.put("packed.pdf", Hostile.packed(300));
		files.put("cut.xlsx", java.util.Arrays.copyOf(Files.xlsx(Map.of()), 300));
		files.put("climbing.zip", Files.zip(Map.of("../../../etc/passwd", new byte[9])));
	}

	private static void active(Map<String, byte[]> files) {
		files.put("macro.xlsm", Files.xlsx(Map.of("xl/vbaProject.bin", new byte[9])));
		files.put("macro.docx", Files.docx(Map.of("word/vbaProject.bin", new byte[9])));
		files.put("object.xlsx", Files.xlsx(Map.of("xl/embeddings/oleObject1.bin", new byte[9])));
		files.put("remote.docx", Files.docx(Map.of("word/_rels/settings.xml.rels",
				Files.relationship("attachedTemplate", "http://127.0.0.1:9/t.dotm"))));
		files.put("field.docx", Hostile.field("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe"));
		files.put("dde.xlsx", Hostile.sheet("<c><f>cmd|'/c calc'!A0</f></c>"));
		files.put("locked.xlsx", Hostile.encrypted(Files.xlsx(Map.of())));
		files.put("locked.docx", Hostile.encrypted(Files.docx(Map.of())));
		files.put("locked.pdf", Files.pdf("/Encrypt 9 0 R"));
		files.put("script.pdf", Files.pdf("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"));
		files.put("launch.pdf", Files.pdf("/AA << /S /Launch >>"));
		files.put("inside.pdf", Files.pdf("/Names << /EmbeddedFiles 3 0 R >>"));
		files.put("objects.pdf", Files.pdf("xref\n0 99999999\n"));
		files.put("foreign.docx",
				Files.docx(Map.of("word/_rels/document.xml.rels", Files.bytes(FOREIGN + "<x>&e;</x>"))));
		files.put("foreign.xml", Files.bytes(FOREIGN + "<x>&e;</x>"));
		files.put("huge.png", Files.hugePng());
	}

	private static void odd(Map<String, byte[]> files) {
		files.put("renamed.txt", Files.pdf(""));
		files.put("big5.csv", "醫院,機構,專科,廣東\n".repeat(3).getBytes(Charset.forName("Big5")));
		files.put("wide.csv", "\uFEFF医院,专科\n".getBytes(StandardCharsets.UTF_16LE));
		files.put("half.csv", new byte[] { (byte) 0xED, (byte) 0xA0, (byte) 0xBD, ',', 'a', '\n' });
		files.put("nothing.csv", "甲,\0,乙\n".getBytes(StandardCharsets.UTF_8));
		files.put("marked.csv", "\uFEFF\uFEFF没有的表头,多出的一列,,,,,,,,,,,\n".getBytes(StandardCharsets.UTF_8));
		files.put("quoted.csv", "\"没有结束,1,2\n3,4\n".getBytes(StandardCharsets.UTF_8));
		files.put("formulas.csv", "=cmd|'/c calc'!A0,@SUM(A1),+1,-1\n".getBytes(StandardCharsets.UTF_8));
		files.put("long.csv", "没有,这样的,一行\n".repeat(100_001).getBytes(StandardCharsets.UTF_8));
		files.put("wide-row.csv", ("格,".repeat(200_000) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A proper workbook of a place with everything in it that reads otherwise than it
	 * looks.
	 */
	static Map<String, byte[]> spoilt(byte[] written) throws IOException {
		var template = cells(written, sheet -> {
		});
		var files = new LinkedHashMap<String, byte[]>();
		files.put("formula.xlsx", cells(template, sheet -> row(sheet).createCell(0).setCellFormula("1+1")));
		files.put("error.xlsx", cells(template, sheet -> row(sheet).createCell(0).setCellErrorValue((byte) 23)));
		files.put("merged.xlsx", cells(template, sheet -> {
			row(sheet).createCell(0).setCellValue("x");
			sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
		}));
		files.put("hidden-row.xlsx", cells(template, sheet -> {
			row(sheet).createCell(0).setCellValue("x");
			row(sheet).setZeroHeight(true);
		}));
		files.put("logical.xlsx", cells(template, sheet -> row(sheet).createCell(0).setCellValue(true)));
		files.put("scientific.xlsx", cells(template, sheet -> {
			var cell = row(sheet).createCell(0);
			cell.setCellValue(1.23E+17);
			cell.setCellStyle(sheet.getWorkbook().createCellStyle());
		}));
		files.put("1904.xlsx",
				cells(template, sheet -> sheet.getWorkbook().getCTWorkbook().addNewWorkbookPr().setDate1904(true)));
		files.put("header.xlsx", cells(template, sheet -> sheet.getRow(0).createCell(0).setCellValue("\uFEFF别的")));
		files.put("no-header.xlsx", cells(template, sheet -> sheet.removeRow(sheet.getRow(0))));
		files.put("column.xlsx", cells(template, sheet -> row(sheet).createCell(300).setCellValue("x")));
		files.put("hidden-sheet.xlsx", cells(template, sheet -> {
			sheet.getWorkbook().createSheet("旧表");
			sheet.getWorkbook().setSheetHidden(sheet.getWorkbook().getNumberOfSheets() - 1, true);
		}));
		files.put("other-sheet.xlsx", Made.workbook(book -> book.createSheet("Sheet1")));
		files.put("macro.xlsx", Made.with(template, "xl/vbaProject.bin", new byte[9]));
		files.put("linked.xlsx", Made.with(template, "xl/externalLinks/externalLink1.xml", new byte[9]));
		files.put("bomb-in-template.xlsx", Made.with(template, "xl/worksheets/sheet9.xml", new byte[64 << 20]));
		files.put("foreign.xlsx", Made.rewritten(template, (name, text) -> name.endsWith("sheet1.xml")
				? FOREIGN + text.substring(text.indexOf("<worksheet")) : text));
		files.put("cut-sheet.xlsx", Made.rewritten(template,
				(name, text) -> name.endsWith("sheet1.xml") ? text.substring(0, text.length() / 2) : text));
		files.put("long.xlsx", Made.rewritten(template, (name, text) -> name.endsWith("sheet1.xml")
				? text.replace("</sheetData>", longRows() + "</sheetData>") : text));
		return files;
	}

	private static String longRows() {
		var rows = new StringBuilder();
		for (int row = 1000; row < 101_001; row++) {
			rows.append("<row r=\"").append(row).append("\"><c r=\"A").append(row).append("\"><v>1</v></c></row>");
		}
		return rows.toString();
	}

	private static org.apache.poi.xssf.usermodel.XSSFRow row(XSSFSheet sheet) {
		return (sheet.getRow(1) == null) ? sheet.createRow(1) : sheet.getRow(1);
	}

	private static byte[] cells(byte[] template, Consumer<XSSFSheet> change) throws IOException {
		try (var book = new XSSFWorkbook(new ByteArrayInputStream(template)); var out = new ByteArrayOutputStream()) {
			change.accept(book.getSheetAt(0));
			book.write(out);
			return out.toByteArray();
		}
	}

}
