package cn.denggao.application.domain.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.denggao.programme.RoundRules;

/** Everything that must be right before a dossier can be submitted, found all at once. */
public class DossierChecks {

	private final DossierForm form;

	private final RoundRules rules;

	DossierChecks(DossierForm form, RoundRules rules) {
		this.form = form;
		this.rules = rules;
	}

	/**
	 * All problems of what is asked for, in the order of the form.
	 * @param attached kinds of files that are there
	 */
	public List<Problem> of(DossierContent content, Set<String> attached) {
		if (form.isAskedWhole()) {
			return all(content, attached);
		}
		var asked = form.askedBy(content);
		var problems = new DossierChecks(asked, rules).all(content.only(asked), attached);
		problems.addAll(new NotApplicable(form, content).contradictions());
		return problems;
	}

	private List<Problem> all(DossierContent content, Set<String> attached) {
		var problems = new ArrayList<Problem>();
		var files = new AttachmentChecks(form, content, attached);
		for (var section : form.sections()) {
			problems.addAll(fields(section, content));
			problems.addAll(new AgreeingChecks(form, content).problems(section));
			problems.addAll(new TableChecks(section, content).problems());
			problems.addAll(new JumpChecks(form, content).problems(section));
			problems.addAll(new PartChecks(form, content).problems(section));
			problems.addAll(new DistinctPlaces(form, content).problems(section));
			problems.addAll(new GoalChecks(form, content).problems(section));
			problems.addAll(new SoftChecks(form, content).problems(section));
			problems.addAll(new BudgetChecks(form, rules, content).problems(section));
			problems.addAll(files.problems(section));
		}
		return problems;
	}

	private static List<Problem> fields(FormSection section, DossierContent content) {
		return section.fields()
			.stream()
			.filter(FormField::isEntered)
			.flatMap(field -> FieldCheck.check(section.code(), field, content.text(section.code(), field.key()))
				.stream())
			.toList();
	}

}
