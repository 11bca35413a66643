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
		for (var section : form.sections()) {
			problems.addAll(fields(section, content));
			problems.addAll(new AgreeingChecks(form, content).problems(section));
			problems.addAll(new TableChecks(section, content, form).problems());
			problems.addAll(parts(section, content));
			problems.addAll(new DistinctPlaces(form, content).problems(section));
			problems.addAll(new GoalChecks(form, content).problems(section));
			problems.addAll(new SoftChecks(form, content).problems(section));
			problems.addAll(new BudgetChecks(form, rules, content).problems(section));
			problems.addAll(new AttachmentChecks(form, content, attached).problems(section));
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

	/** Parts cannot exceed their wholes, neither as single fields nor in any year. */
	private List<Problem> parts(FormSection section, DossierContent content) {
		var figures = new Figures(form, content);
		var problems = new ArrayList<Problem>();
		for (var rule : section.notMore()) {
			var part = content.number(section.code(), rule.part());
			var whole = content.number(section.code(), rule.whole());
			if (part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0) {
				problems.add(Problem.of(section.code(), rule.part(), "part-exceeds", label(section, rule.part()),
						label(section, rule.whole())));
			}
			for (int year : form.figureYears()) {
				var yearly = figures.of(section.code() + "." + rule.part(), year);
				var total = figures.of(rule.whole().contains(".") ? rule.whole() : section.code() + "." + rule.whole(),
						year);
				if (yearly.isPresent() && total.isPresent() && yearly.get().compareTo(total.get()) > 0) {
					problems.add(Problem.of(section.code(), keyOf(section, rule.part(), year), "part-exceeds-in-year",
							label(section, rule.part()), label(section, rule.whole()), String.valueOf(year)));
				}
			}
		}
		return problems;
	}

	private static String keyOf(FormSection section, String row, int year) {
		return section.tables()
			.stream()
			.filter(table -> table.rows().stream().anyMatch(known -> known.code().equals(row)))
			.map(table -> table.code() + "." + row + "." + year)
			.findFirst()
			.orElse(row);
	}

	private String label(FormSection section, String name) {
		var home = name.contains(".") ? form.section(name.substring(0, name.indexOf('.'))) : section;
		var code = name.substring(name.indexOf('.') + 1);
		var row = home.tables()
			.stream()
			.flatMap(table -> table.rows().stream())
			.filter(known -> known.code().equals(code));
		return row.map(FormTable.Row::label)
			.findFirst()
			.or(() -> home.fields()
				.stream()
				.filter(field -> field.key().equals(code))
				.map(FormField::label)
				.findFirst())
			.orElse(code);
	}

}
