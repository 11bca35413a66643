package cn.denggao.application.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;
import cn.denggao.sheet.SheetShape;
import org.springframework.context.MessageSource;

/**
 * How a table of the dossier lies in a workbook: a column per column, the names of fixed
 * rows in front of them; what is computed is left out.
 */
final class SheetLayout {

	private final FormTable table;

	private final MessageSource messages;

	private final Locale locale;

	private final List<Integer> entered;

	SheetLayout(FormTable table, MessageSource messages, Locale locale) {
		this.table = table;
		this.messages = messages;
		this.locale = locale;
		this.entered = IntStream.range(0, table.columns().size())
			.filter(at -> rows().stream().anyMatch(row -> row.cells().get(at).isEntered()))
			.boxed()
			.toList();
	}

	SheetShape shape() {
		int unique = isFree() ? columns().stream().map(SheetColumn::heading).toList().indexOf(uniqueHeading()) : 0;
		return new SheetShape(table.title(), text("application.sheet.notes"), columns(), table.maximumRows(), unique);
	}

	List<SheetColumn> columns() {
		var columns = new ArrayList<SheetColumn>();
		if (!isFree()) {
			columns.add(SheetColumn.of(text("application.column.item"), Kind.TEXT));
		}
		entered.forEach(at -> columns.add(column(at)));
		return columns;
	}

	/** The cells of a row that are entered, in the order of their columns. */
	List<FormField> cells(FormTable.Row row) {
		return entered.stream().map(at -> row.cells().get(at)).toList();
	}

	/** How many columns stand in front of the cells. */
	int offset() {
		return isFree() ? 0 : 1;
	}

	boolean isFree() {
		return table.kind() == FormTable.Kind.FREE;
	}

	/** What a stored value looks like. */
	String shown(FormField cell, String value) {
		return switch (cell.type()) {
			case CHOICE -> cell.options().getOrDefault(value, value);
			case YES_NO -> (value.equals("YES") || value.equals("NO")) ? text("application.answer." + value) : value;
			default -> value;
		};
	}

	/** What is stored for a text that was chosen or typed. */
	String stored(FormField cell, String shown) {
		return choices(cell).stream().filter(value -> shown(cell, value).equals(shown)).findFirst().orElse(shown);
	}

	private static List<String> choices(FormField cell) {
		return switch (cell.type()) {
			case CHOICE -> List.copyOf(cell.options().keySet());
			case YES_NO -> List.of("YES", "NO");
			default -> List.of();
		};
	}

	private SheetColumn column(int at) {
		var cells = rows().stream().map(row -> row.cells().get(at)).toList();
		var first = cells.get(0);
		var choices = choices(first).stream().map(value -> shown(first, value)).toList();
		return new SheetColumn(heading(table.columns().get(at)), kind(cells), choices, isFree() ? note(first) : "");
	}

	private String heading(FormField column) {
		return column.label().isEmpty() ? text("application.column." + column.key()) : column.label();
	}

	private String uniqueHeading() {
		return table.columns()
			.stream()
			.filter(column -> column.key().equals(table.unique()))
			.map(this::heading)
			.findFirst()
			.orElse(null);
	}

	private String note(FormField field) {
		var need = text(field.required() ? "application.sheet.required" : "application.sheet.optional");
		return field.unit().isEmpty() ? need : need + " " + field.unit();
	}

	private static Kind kind(List<FormField> cells) {
		if (cells.stream().allMatch(cell -> cell.type().isNumber())) {
			return Kind.NUMBER;
		}
		return cells.stream().allMatch(cell -> cell.type() == FormField.Type.DATE) ? Kind.DATE : Kind.TEXT;
	}

	private List<FormTable.Row> rows() {
		return isFree() ? List.of(table.row(1)) : table.rows();
	}

	private String text(String key) {
		return messages.getMessage(key, null, locale);
	}

}
