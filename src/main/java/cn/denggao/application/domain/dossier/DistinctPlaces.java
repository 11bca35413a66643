package cn.denggao.application.domain.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.kernel.TypedText;

/**
 * Places among which nothing may stand twice, such as a person who leads and is a member,
 * too. A place is {@code section.field} or {@code section.table.column}.
 */
class DistinctPlaces {

	private final DossierForm form;

	private final DossierContent content;

	DistinctPlaces(DossierForm form, DossierContent content) {
		this.form = form;
		this.content = content;
	}

	/** A place that there is not. */
	static Optional<String> mistake(DossierTemplate template) {
		var known = new HashSet<String>();
		template.sections().forEach(section -> {
			section.fields().forEach(field -> known.add(section.code() + "." + field.code()));
			section.tables()
				.stream()
				.filter(table -> table.kind() == FormTable.Kind.FREE)
				.forEach(table -> table.columns()
					.forEach(column -> known.add(section.code() + "." + table.code() + "." + column.code())));
		});
		return template.distinct()
			.stream()
			.flatMap(List::stream)
			.filter(place -> !known.contains(place))
			.findFirst()
			.map(place -> "distinct." + place);
	}

	/** What stands in this section and in an earlier place, too. */
	List<Problem> problems(FormSection section) {
		var problems = new ArrayList<Problem>();
		for (var group : form.rules().distinct()) {
			var seen = new HashMap<String, String>();
			for (var place : group) {
				var here = new HashSet<String>();
				keys(place).forEach(key -> {
					var text = text(place, key);
					var earlier = seen.get(TypedText.likeness(text));
					if (earlier != null && place.startsWith(section.code() + ".")) {
						problems.add(Problem.of(section.code(), key, "twice-across", text, earlier));
					}
					here.add(TypedText.likeness(text));
				});
				here.forEach(text -> seen.putIfAbsent(text, labelOf(place)));
			}
		}
		return problems;
	}

	/** Keys in which something stands. */
	private Stream<String> keys(String place) {
		var steps = place.split("\\.");
		var keys = (steps.length == 2) ? Stream.of(steps[1])
				: table(steps).map(table -> rows(table, steps)).orElse(Stream.empty());
		return keys.filter(key -> !text(place, key).isEmpty());
	}

	private Stream<String> rows(FormTable table, String[] steps) {
		return IntStream.rangeClosed(1, table.filledRows(content.section(steps[0])))
			.mapToObj(row -> table.code() + "." + row + "." + steps[2]);
	}

	private Optional<FormTable> table(String[] steps) {
		return form.find(steps[0])
			.flatMap(section -> section.tables().stream().filter(table -> table.code().equals(steps[1])).findFirst());
	}

	private String text(String place, String key) {
		var section = place.substring(0, place.indexOf('.'));
		return form.find(section)
			.flatMap(each -> each.fields().stream().filter(field -> field.key().equals(key)).findFirst())
			.map(field -> content.said(section, field))
			.orElseGet(() -> content.text(section, key));
	}

	private String labelOf(String place) {
		var steps = place.split("\\.");
		return (steps.length == 2) ? form.section(steps[0]).labelOf(steps[1])
				: table(steps).map(FormTable::title).orElse(place);
	}

}
