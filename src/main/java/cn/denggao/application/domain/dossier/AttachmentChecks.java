package cn.denggao.application.domain.dossier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the files are there that the dossier or its answers ask for. */
class AttachmentChecks {

	private final Set<String> missing;

	AttachmentChecks(DossierForm form, DossierContent content, Set<String> attached) {
		this.missing = form.askedFiles(content)
			.stream()
			.filter(kind -> !attached.contains(kind))
			.collect(Collectors.toSet());
	}

	List<Problem> problems(FormSection section) {
		return section.attachments()
			.stream()
			.filter(kind -> missing.contains(kind.code()))
			.map(kind -> Problem.of(section.code(), "file-" + kind.code(), "attachment-missing", kind.label()))
			.toList();
	}

}
