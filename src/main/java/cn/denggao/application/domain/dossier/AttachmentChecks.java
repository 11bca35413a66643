package cn.denggao.application.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the files are there that the dossier or its answers ask for. */
class AttachmentChecks {

	private final DossierForm form;

	private final DossierContent content;

	private final Set<String> attached;

	AttachmentChecks(DossierForm form, DossierContent content, Set<String> attached) {
		this.form = form;
		this.content = content;
		this.attached = attached;
	}

	List<Problem> problems(FormSection section) {
		var problems = new ArrayList<Problem>();
		for (var kind : section.attachments()) {
			if (!attached.contains(kind.code()) && (kind.required() || isAskedFor(kind.code()))) {
				problems.add(Problem.of(section.code(), "file-" + kind.code(), "attachment-missing", kind.label()));
			}
		}
		return problems;
	}

	private boolean isAskedFor(String kind) {
		return form.sections().stream().anyMatch(section -> {
			var cells = section.tables()
				.stream()
				.flatMap(table -> table.rowsFor(content.section(section.code())).stream())
				.flatMap(row -> row.cells().stream());
			return Stream.concat(section.fields().stream(), cells)
				.anyMatch(field -> kind.equals(field.needsAttachment())
						&& needs(field, content.text(section.code(), field.key())));
		});
	}

	/** A YES, or whatever else is said where no answer is asked for. */
	private static boolean needs(FormField field, String text) {
		return (field.type() == FormField.Type.YES_NO) ? text.equals("YES") : !text.isEmpty();
	}

}
