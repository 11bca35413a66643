package cn.denggao.administration.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import cn.denggao.kernel.TextRows;
import cn.denggao.organisation.HospitalSummary.Grade;
import cn.denggao.organisation.HospitalSummary.HospitalLevel;
import cn.denggao.organisation.HospitalSummary.Kind;
import cn.denggao.organisation.HospitalSummary.Ownership;
import cn.denggao.organisation.Level;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetNotes;
import cn.denggao.sheet.SheetReader;
import cn.denggao.sheet.SheetShape;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The two tables of organisations as workbooks: to fill in, and filled in. */
@Component
public class OrganisationSheets {

	private static final String FIELD = "file";

	private static final String KEY = "administration.import.";

	private static final int MOST = 5000;

	private static final int TEMPLATE = 500;

	private final RegisterDesk desk;

	private final MessageSource texts;

	OrganisationSheets(RegisterDesk desk, MessageSource texts) {
		this.desk = desk;
		this.texts = texts;
	}

	/** An empty table with choices and notes. */
	public byte[] template(Table table) {
		desk.province();
		try (var writer = new SheetWriter(new WrittenSheet(name(table), List.of(), columns(table)));
				var out = new ByteArrayOutputStream()) {
			writer.template(TEMPLATE, new SheetNotes(text("notes"), List.of(text("text.help"), text("note"))));
			writer.writeTo(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rows of a workbook that somebody sent, as those of a text. */
	public List<TextRows.Row> rows(byte[] file, Table table) {
		desk.province();
		return SheetReader.read(file, new SheetShape(name(table), text("notes"), columns(table), MOST, 0), FIELD)
			.rows()
			.stream()
			.map(row -> new TextRows.Row(row.number(), row.cells()))
			.toList();
	}

	/** What a table's workbook is called. */
	public String name(Table table) {
		return text("table." + table.name().toLowerCase(Locale.ROOT));
	}

	private List<SheetColumn> columns(Table table) {
		return (table == Table.AUTHORITIES)
				? List.of(code("id"), plain("name"), chosen("level", "organisation.level.", Level.COUNTY, Level.CITY),
						code("region"), code("superior"))
				: List.of(code("id"), plain("name"), code("credit-code"), code("licence"), code("region"),
						chosen("level", "organisation.hospital-level.", HospitalLevel.values()),
						chosen("grade", "organisation.grade.", Grade.values()),
						chosen("ownership", "organisation.ownership.", Ownership.values()),
						chosen("kind", "organisation.kind.", Kind.values()),
						SheetColumn.of(heading("beds"), SheetColumn.Kind.NUMBER), code("supervisor"));
	}

	private SheetColumn plain(String name) {
		return SheetColumn.of(heading(name), SheetColumn.Kind.TEXT);
	}

	private SheetColumn code(String name) {
		return SheetColumn.of(heading(name), SheetColumn.Kind.CODE);
	}

	private SheetColumn chosen(String name, String key, Enum<?>... all) {
		var choices = Arrays.stream(all).map(one -> chinese(key + one.name())).toList();
		return new SheetColumn(heading(name), SheetColumn.Kind.TEXT, choices, "");
	}

	private String heading(String name) {
		return chinese("administration.organisation." + name);
	}

	private String text(String name) {
		return chinese(KEY + name);
	}

	private String chinese(String key) {
		return texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
	}

	/** Which of the two tables. */
	public enum Table {

		HOSPITALS, AUTHORITIES

	}

}
