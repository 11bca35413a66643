package cn.denggao.application.domain.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.denggao.kernel.TypedDate;
import cn.denggao.kernel.TypedNumber;
import cn.denggao.sheet.SheetNotes;
import cn.denggao.sheet.SheetReader;
import cn.denggao.sheet.SheetWriter;
import cn.denggao.sheet.WrittenSheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tables of the dossier as workbooks: to fill in, and filled in. */
@Component
public class TableSheets {

	private final MessageSource messages;

	TableSheets(MessageSource messages) {
		this.messages = messages;
	}

	/** The table with what stands in it, to be filled in and sent back. */
	public byte[] template(FormTable table, Map<String, String> values) {
		var layout = layout(table);
		var out = new ByteArrayOutputStream();
		try (var writer = new SheetWriter(new WrittenSheet(table.title(), List.of(), layout.columns()))) {
			filled(table, values).forEach(row -> writer.row(written(layout, row, values)));
			writer.template(table.maximumRows(), notes(table));
			writer.writeTo(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/**
	 * What stands in a file, by the keys of the table; refused with all that is wrong.
	 */
	public SheetValues read(byte[] file, FormSection section, FormTable table, String field) {
		var layout = layout(table);
		var read = SheetReader.read(file, layout.shape(), field);
		return new SheetValues(read.sha256(),
				new SheetEntries(layout, section, table, messages, field).of(read.rows()));
	}

	/** What changes if these values replace those of the table. */
	public List<Change> changes(FormTable table, Map<String, String> before, Map<String, String> after) {
		var layout = layout(table);
		var changes = new ArrayList<Change>();
		var rows = (table.filledRows(before) > table.filledRows(after)) ? filled(table, before) : filled(table, after);
		for (var row : rows) {
			for (int at = 0; at < layout.cells(row).size(); at++) {
				var cell = layout.cells(row).get(at);
				var old = before.getOrDefault(cell.key(), "");
				var now = after.getOrDefault(cell.key(), "");
				if (!old.equals(now)) {
					changes.add(new Change(row.label(), layout.columns().get(at + layout.offset()).heading(),
							layout.shown(cell, old), layout.shown(cell, now)));
				}
			}
		}
		return changes;
	}

	private static List<FormTable.Row> filled(FormTable table, Map<String, String> values) {
		var rows = table.rowsFor(values);
		return (table.kind() == FormTable.Kind.FREE) ? rows.subList(0, Math.min(rows.size(), table.filledRows(values)))
				: rows;
	}

	private static List<Object> written(SheetLayout layout, FormTable.Row row, Map<String, String> values) {
		var cells = new ArrayList<Object>();
		if (!layout.isFree()) {
			cells.add(row.label());
		}
		layout.cells(row).forEach(cell -> cells.add(written(layout, cell, values.getOrDefault(cell.key(), ""))));
		return cells;
	}

	private static Object written(SheetLayout layout, FormField cell, String value) {
		if (value.isBlank()) {
			return null;
		}
		if (cell.type().isNumber() && TypedNumber.in(value).isPresent()) {
			return TypedNumber.in(value).get();
		}
		if (cell.type() == FormField.Type.DATE && TypedDate.in(value).isPresent()) {
			return TypedDate.in(value).get();
		}
		return layout.shown(cell, value);
	}

	private SheetNotes notes(FormTable table) {
		return new SheetNotes(text("application.sheet.notes"),
				List.of(table.title(), text("application.sheet.note.header"), text("application.sheet.note.plain"),
						text("application.sheet.note.replaces"),
						text("application.sheet.note.rows", String.valueOf(table.maximumRows()))));
	}

	private SheetLayout layout(FormTable table) {
		return new SheetLayout(table, messages, LocaleContextHolder.getLocale());
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** What stands in a file, and the hash by which it is known again. */
	public record SheetValues(String sha256, Map<String, String> values) {
	}

	/** One cell that changes; empty where nothing stands. */
	public record Change(String row, String column, String before, String after) {
	}

}
