package cn.denggao.application.domain.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One section of the dossier as asked in a round. */
public record FormSection(String code, String title, String note, List<FormField> fields, List<FormTable> tables,
		List<NotMore> notMore, List<AttachmentKind> attachments) {

	/**
	 * A part that cannot exceed its whole; both as {@code field} or {@code section.row}.
	 */
	public record NotMore(String part, String whole) {
	}

	/** One kind of file. */
	public record AttachmentKind(String code, String label, boolean required, boolean identifying) {
	}

	/** What a field or cell is called, wherever in the section it stands. */
	public String labelOf(String key) {
		var field = entered().get(key);
		var name = (field == null) ? key : field.label();
		return tableOf(key)
			.map(table -> key.equals(table.code()) ? table.title()
					: table.title() + " "
							+ ((table.kind() == FormTable.Kind.FREE) ? key.split("\\.")[1] + " " + name : name))
			.orElse(name);
	}

	/** The field, or the table in which it stands. */
	public String placeOf(String key) {
		return tableOf(key).map(FormTable::title).orElseGet(() -> labelOf(key));
	}

	private Optional<FormTable> tableOf(String key) {
		return tables.stream()
			.filter(table -> key.equals(table.code()) || key.startsWith(table.code() + "."))
			.findFirst();
	}

	/** Everything that can be entered, by key. */
	public Map<String, FormField> entered() {
		return Stream.concat(fields.stream(), tables.stream().flatMap(table -> table.cells().stream()))
			.filter(FormField::isEntered)
			.collect(Collectors.toMap(FormField::key, field -> field));
	}

}
