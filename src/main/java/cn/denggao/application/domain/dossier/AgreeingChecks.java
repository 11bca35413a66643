package cn.denggao.application.domain.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a choice is the one that was confirmed elsewhere (R001-19). What is not
 * confirmed, or is none of the choices, binds nobody.
 */
class AgreeingChecks {

	private final DossierForm form;

	private final DossierContent content;

	AgreeingChecks(DossierForm form, DossierContent content) {
		this.form = form;
		this.content = content;
	}

	List<Problem> problems(FormSection section) {
		return section.fields().stream().flatMap(field -> disagreement(section, field).stream()).toList();
	}

	private Optional<Problem> disagreement(FormSection section, FormField field) {
		var chosen = content.text(section.code(), field.key());
		return Optional.ofNullable(form.rules().agreeing().get(section.code() + "." + field.key()))
			.flatMap(source -> Optional.ofNullable(content.known().get(source)))
			.filter(confirmed -> !chosen.isEmpty() && field.options().containsValue(confirmed)
					&& !confirmed.equals(field.options().get(chosen)))
			.map(confirmed -> Problem.at(section.code(), field, "disagrees", confirmed));
	}

}
