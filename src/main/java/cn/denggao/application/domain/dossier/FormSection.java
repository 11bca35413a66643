package cn.denggao.application.domain.dossier;

import java.util.List;
import java.util.Map;
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

	/** Everything that can be entered, by key. */
	public Map<String, FormField> entered() {
		return Stream.concat(fields.stream(), tables.stream().flatMap(table -> table.cells().stream()))
			.filter(FormField::isEntered)
			.collect(Collectors.toMap(FormField::key, field -> field));
	}

}
