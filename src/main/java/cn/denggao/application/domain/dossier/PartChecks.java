package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts cannot exceed their wholes, neither as single fields nor in any year. Either may
 * stand in another section: a specialty's beds and those of its hospital.
 */
class PartChecks {

	private final DossierForm form;

	private final DossierContent content;

	private final Figures figures;

	PartChecks(DossierForm form, DossierContent content) {
		this.form = form;
		this.content = content;
		this.figures = new Figures(form, content);
	}

	List<Problem> problems(FormSection section) {
		var problems = new ArrayList<Problem>();
		for (var rule : section.notMore()) {
			var part = place(section, rule.part());
			var whole = place(section, rule.whole());
			if (part.isPresent() && whole.isPresent()) {
				problems.addAll(fields(part.get(), whole.get()));
				problems.addAll(years(part.get(), whole.get()));
			}
		}
		return problems;
	}

	/** A section that is not asked for has no parts and is no whole. */
	private Optional<Place> place(FormSection section, String name) {
		int dot = name.indexOf('.');
		return ((dot < 0) ? Optional.of(section) : form.find(name.substring(0, dot)))
			.map(home -> new Place(home, name.substring(dot + 1)));
	}

	private List<Problem> fields(Place part, Place whole) {
		var small = part.field().flatMap(field -> number(part, field));
		var large = whole.field().flatMap(field -> number(whole, field));
		if (!isMore(small, large)) {
			return List.of();
		}
		return List.of(part.isBeside(whole)
				? Problem.of(part.section(), part.code(), "part-exceeds", part.label(), whole.label())
				: Problem.of(part.section(), part.code(), "part-exceeds-across", part.label(), whole.label(),
						part.title(), whole.title(), small.get().toPlainString(), large.get().toPlainString()));
	}

	private Optional<BigDecimal> number(Place place, FormField field) {
		return Entered.number(content.said(place.section(), field));
	}

	private List<Problem> years(Place part, Place whole) {
		return form.figureYears()
			.stream()
			.filter(year -> isMore(figures.of(part.address(), year), figures.of(whole.address(), year)))
			.map(year -> part.isBeside(whole)
					? Problem.of(part.section(), part.cell(year), "part-exceeds-in-year", part.label(), whole.label(),
							String.valueOf(year))
					: Problem.of(part.section(), part.cell(year), "part-exceeds-across-in-year", part.label(),
							whole.label(), part.title(), whole.title(), String.valueOf(year)))
			.toList();
	}

	private static boolean isMore(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
		return part.isPresent() && whole.isPresent() && part.get().compareTo(whole.get()) > 0;
	}

	/** A field or a yearly row of a section. */
	private record Place(FormSection home, String code) {

		String section() {
			return home.code();
		}

		String title() {
			return home.title();
		}

		String address() {
			return home.code() + "." + code;
		}

		boolean isBeside(Place other) {
			return home.code().equals(other.home.code());
		}

		Optional<FormField> field() {
			return home.fields().stream().filter(field -> field.key().equals(code)).findFirst();
		}

		String cell(int year) {
			return home.tables()
				.stream()
				.filter(table -> table.kind() == FormTable.Kind.YEARS)
				.filter(table -> table.rows().stream().anyMatch(row -> row.code().equals(code)))
				.map(table -> table.code() + "." + code + "." + year)
				.findFirst()
				.orElse(code);
		}

		String label() {
			return home.tables()
				.stream()
				.flatMap(table -> table.rows().stream())
				.filter(row -> row.code().equals(code))
				.map(FormTable.Row::label)
				.findFirst()
				.or(() -> field().map(FormField::label))
				.orElse(code);
		}

	}

}
