package cn.denggao.application.web;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.DossierContent;
import cn.denggao.application.domain.dossier.DossierForm;
import cn.denggao.application.domain.dossier.FormField;
import cn.denggao.application.domain.dossier.FormSection;
import cn.denggao.application.domain.dossier.FormTable;

/** Finds what of a section is not asked for, given what stands in the dossier. */
final class UnaskedParts {

	private UnaskedParts() {
	}

	static EditorView.Unasked of(DossierForm form, FormSection section, DossierContent content) {
		var asked = form.askedBy(content).find(section.code()).orElse(null);
		var now = names(section);
		now.removeAll((asked == null) ? Set.of() : names(asked));
		return new EditorView.Unasked(asked == null, conditional(form, section), now);
	}

	private static Set<String> names(FormSection section) {
		return Stream
			.of(section.fields().stream().map(FormField::key), section.entered().keySet().stream(),
					section.tables().stream().map(table -> "table:" + table.code()),
					section.tables().stream().flatMap(UnaskedParts::rows),
					section.attachments().stream().map(file -> "file:" + file.code()))
			.flatMap(each -> each)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> rows(FormTable table) {
		return (table.kind() == FormTable.Kind.FREE) ? Stream.empty()
				: table.rows().stream().map(row -> "row:" + table.code() + "." + row.code());
	}

	/** What the page may have to show or hide while somebody types. */
	private static Set<String> conditional(DossierForm form, FormSection section) {
		var conditions = form.conditions().keySet();
		var at = section.code() + ".";
		return Stream
			.of(section.fields().stream().map(FormField::key).filter(key -> conditions.contains(at + key)),
					section.tables()
						.stream()
						.map(FormTable::code)
						.filter(code -> conditions.contains(at + code))
						.map(code -> "table:" + code),
					section.attachments()
						.stream()
						.map(FormSection.AttachmentKind::code)
						.filter(code -> conditions.contains("file." + code))
						.map(code -> "file:" + code))
			.flatMap(each -> each)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
