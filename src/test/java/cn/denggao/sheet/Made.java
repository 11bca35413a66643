package cn.denggao.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests, made with the library and then spoilt. */
public final class Made {

	static final SheetShape PEOPLE = new SheetShape("人员", "填写说明",
			List.of(SheetColumn.of("姓名", SheetColumn.Kind.TEXT), SheetColumn.of("证件号", SheetColumn.Kind.CODE),
					SheetColumn.of("人次", SheetColumn.Kind.NUMBER), SheetColumn.of("日期", SheetColumn.Kind.DATE)),
			1000, 1);

	private Made() {
	}

	/** A proper sheet of people with its header, changed. */
	static byte[] people(Consumer<XSSFSheet> change) {
		return workbook(workbook -> {
			var sheet = workbook.createSheet(PEOPLE.name());
			var header = sheet.createRow(0);
			for (int at = 0; at < PEOPLE.columns().size(); at++) {
				header.createCell(at).setCellValue(PEOPLE.columns().get(at).heading());
			}
			var row = sheet.createRow(1);
			row.createCell(0).setCellValue("陈叙白");
			row.createCell(1).setCellValue("01234567890123456X");
			row.createCell(2).setCellValue(12.5);
			change.accept(sheet);
		});
	}

	public static byte[] workbook(Consumer<XSSFWorkbook> content) {
		try (var workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
			content.accept(workbook);
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The same file with parts rewritten: name and text to text. */
	public static byte[] rewritten(byte[] file, BiFunction<String, String, String> change) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var from = new ZipInputStream(new ByteArrayInputStream(file)); var to = new ZipOutputStream(out)) {
			for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
				to.putNextEntry(new ZipEntry(part.getName()));
				var text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
				to.write(change.apply(part.getName(), text).getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

	/** The same file with one part more. */
	public static byte[] with(byte[] file, String name, byte[] content) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var from = new ZipInputStream(new ByteArrayInputStream(file)); var to = new ZipOutputStream(out)) {
			for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
				to.putNextEntry(new ZipEntry(part.getName()));
				from.transferTo(to);
			}
			to.putNextEntry(new ZipEntry(name));
			to.write(content);
		}
		return out.toByteArray();
	}

}
