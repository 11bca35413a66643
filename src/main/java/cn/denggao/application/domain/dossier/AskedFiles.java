package cn.denggao.application.domain.dossier;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which kinds of files must be there: those always asked for, and those an answer asks
 * for.
 */
class AskedFiles {

	private final DossierForm form;

	private final DossierContent content;

	AskedFiles(DossierForm form, DossierContent content) {
		this.form = form;
		this.content = content;
	}

	Set<String> kinds() {
		var always = form.attachmentKinds()
			.stream()
			.filter(FormSection.AttachmentKind::required)
			.map(FormSection.AttachmentKind::code);
		return Stream.concat(always, form.sections().stream().flatMap(this::byAnswers)).collect(Collectors.toSet());
	}

	private Stream<String> byAnswers(FormSection section) {
		var cells = section.tables()
			.stream()
			.flatMap(table -> table.rowsFor(content.section(section.code())).stream())
			.flatMap(row -> row.cells().stream());
		return Stream.concat(section.fields().stream(), cells)
			.filter(field -> field.needsAttachment() != null && needs(field, content.text(section.code(), field.key())))
			.map(FormField::needsAttachment);
	}

	/** A YES, or whatever else is said where no answer is asked for. */
	private static boolean needs(FormField field, String text) {
		return (field.type() == FormField.Type.YES_NO) ? text.equals("YES") : !text.isEmpty();
	}

}
