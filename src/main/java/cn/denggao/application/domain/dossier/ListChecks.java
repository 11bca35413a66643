package cn.denggao.application.domain.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.DossierTemplate.FieldTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.SectionTemplate;

/**
 * Whether choices are among something, lists are there, and nothing means the same twice.
 */
final class ListChecks {

	private final DossierTemplate template;

	private ListChecks(DossierTemplate template) {
		this.template = template;
	}

	/** Where the first mistake is. */
	static Optional<String> mistake(DossierTemplate template) {
		return template.sections()
			.stream()
			.flatMap(new ListChecks(template)::mistakes)
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> DistinctPlaces.mistake(template))
			.or(() -> isTwice(template.sections().stream().flatMap(ListChecks::meanings).toList(), "meaning"))
			.or(() -> isTwice(template.sections().stream().flatMap(section -> section.about().stream()).toList(),
					"about"));
	}

	private Stream<Optional<String>> mistakes(SectionTemplate section) {
		var at = section.code() + ".";
		var cells = section.tables()
			.stream()
			.flatMap(table -> Stream.concat(table.rows().stream(), table.columns().stream())
				.map(cell -> mistake(cell, at + table.code() + ".")));
		return Stream.concat(section.fields().stream().map(field -> mistake(field, at)), cells);
	}

	private Optional<String> mistake(FieldTemplate field, String at) {
		var list = field.optionsOf();
		if (list == null) {
			return (field.type() == FormField.Type.CHOICE && field.options().isEmpty())
					? Optional.of(at + field.code() + ".options") : Optional.empty();
		}
		boolean known = list.equals(DossierTemplate.DIRECTIONS) || RegisteredLists.knows(list)
				|| (template.lists().containsKey(list) && !template.lists().get(list).isEmpty());
		return known ? Optional.empty() : Optional.of(at + field.code() + ".optionsOf");
	}

	private static Stream<Meaning> meanings(SectionTemplate section) {
		return section.fields().stream().map(FieldTemplate::meaning).filter(Objects::nonNull);
	}

	private static Optional<String> isTwice(List<?> said, String place) {
		return (said.stream().distinct().count() < said.size()) ? Optional.of(place) : Optional.empty();
	}

}
