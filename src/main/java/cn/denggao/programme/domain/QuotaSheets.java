package cn.denggao.programme.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.denggao.organisation.SpecialtySummary;
import cn.denggao.programme.domain.QuotaTable.Row;
import cn.denggao.programme.domain.QuotaTables.TypedQuotas;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetNotes;
import cn.denggao.sheet.SheetProblems;
import cn.denggao.sheet.SheetReader;
import cn.denggao.sheet.SheetRow;
import cn.denggao.sheet.SheetShape;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Quotas as a workbook, to be changed and sent back. */
@Component
class QuotaSheets {

	static final String FIELD = "file";

	private static final int MOST = 3000;

	private static final int BEFORE = 3;

	private static final int LARGEST = 9999;

	private final MessageSource texts;

	QuotaSheets(MessageSource texts) {
		this.texts = texts;
	}

	/** The table as it is, with notes on how to change it. */
	byte[] write(QuotaTable table) {
		var out = new ByteArrayOutputStream();
		try (var writer = new SheetWriter(new WrittenSheet(text("sheet"), List.of(), columns(table)))) {
			table.rows().forEach(row -> writer.row(cells(row)));
			writer.template(table.rows().size(),
					new SheetNotes(text("notes"), List.of(text("note.header"), text("note.blank"), text("note.all"))));
			writer.writeTo(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * What a file says of the units and columns of this table; refused with every cell
	 * that is wrong.
	 */
	TypedQuotas read(byte[] file, QuotaTable table) {
		var shape = new SheetShape(text("sheet"), text("notes"), columns(table), MOST, 0);
		var rows = SheetReader.read(file, shape, FIELD).rows();
		var known = table.rows().stream().collect(Collectors.toMap(row -> row.unit().value(), row -> row));
		var problems = new SheetProblems(FIELD);
		var values = new TreeMap<String, String>();
		values.put(QuotaTable.DEFAULT, table.defaultQuota());
		table.rows().forEach(row -> keep(row, values));
		table.caps().forEach(cap -> values.put(cap.field(), cap.text()));
		for (var row : rows) {
			var unit = known.get(row.cells().get(0));
			if (unit == null) {
				problems.add(row.number(), 0, "programme.quotas.sheet.unit-unknown", row.cells().get(0));
			}
			else {
				take(row, unit, values, problems);
			}
		}
		problems.refuse();
		return new TypedQuotas(values, known.keySet(), table.columns().stream().map(SpecialtySummary::code).toList());
	}

	/** Units that the file does not name stay as they are. */
	private static void keep(Row row, TreeMap<String, String> values) {
		values.put(row.field(), row.total());
		row.cells().forEach(cell -> values.put(cell.field(), cell.text()));
	}

	private static void take(SheetRow row, Row unit, TreeMap<String, String> values, SheetProblems problems) {
		values.put(unit.field(), number(row, BEFORE - 1, problems));
		for (int at = 0; at < unit.cells().size(); at++) {
			values.put(unit.cells().get(at).field(), number(row, BEFORE + at, problems));
		}
	}

	private static String number(SheetRow row, int at, SheetProblems problems) {
		var text = row.cells().get(at);
		if (!text.isBlank() && QuotaTable.number(text).filter(found -> found >= 0 && found <= LARGEST).isEmpty()) {
			problems.add(row.number(), at, "programme.quotas.sheet.not-whole", text);
		}
		return text;
	}

	private static List<Object> cells(Row row) {
		var cells = new ArrayList<Object>(List.of(row.unit().value(), row.name()));
		cells.add(written(row.total()));
		row.cells().forEach(cell -> cells.add(written(cell.text())));
		return cells;
	}

	private static Object written(String text) {
		return QuotaTable.number(text).map(Object.class::cast).orElse(text.isBlank() ? null : text);
	}

	private List<SheetColumn> columns(QuotaTable table) {
		var columns = new ArrayList<>(List.of(SheetColumn.of(text("unit-id"), SheetColumn.Kind.CODE),
				SheetColumn.of(text("unit"), SheetColumn.Kind.TEXT),
				SheetColumn.of(text("total"), SheetColumn.Kind.NUMBER)));
		table.columns().forEach(column -> columns.add(SheetColumn.of(column.name(), SheetColumn.Kind.NUMBER)));
		return columns;
	}

	private String text(String name) {
		return texts.getMessage("programme.quotas.sheet." + name, null, Locale.SIMPLIFIED_CHINESE);
	}

}
