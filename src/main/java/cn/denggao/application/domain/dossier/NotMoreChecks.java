package cn.denggao.application.domain.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.application.domain.dossier.DossierTemplate.FieldTemplate;
import cn.denggao.application.domain.dossier.DossierTemplate.SectionTemplate;

/**
 * Whether parts and wholes can be compared: two numbers that the form has, both single
 * fields or both yearly rows.
 */
final class NotMoreChecks {

	private final Set<String> fields = new HashSet<>();

	private final Set<String> rows = new HashSet<>();

	private NotMoreChecks(DossierTemplate template) {
		for (var section : template.sections()) {
			add(fields, section, section.fields().stream());
			add(rows, section,
					section.tables()
						.stream()
						.filter(table -> table.kind() == FormTable.Kind.YEARS)
						.flatMap(table -> table.rows().stream()));
		}
	}

	private static void add(Set<String> numbers, SectionTemplate section, Stream<FieldTemplate> some) {
		some.filter(field -> field.type() != null && field.type().isNumber())
			.forEach(field -> numbers.add(section.code() + "." + field.code()));
	}

	/** Where the first mistake is: the rule's section and the name that does not fit. */
	static Optional<String> mistake(DossierTemplate template) {
		var checks = new NotMoreChecks(template);
		return template.sections()
			.stream()
			.flatMap(section -> section.notMore().stream().flatMap(pair -> checks.mistake(section, pair).stream()))
			.findFirst();
	}

	private Optional<String> mistake(SectionTemplate section, List<String> pair) {
		var at = section.code() + ".notMore";
		if (pair == null || pair.size() != 2 || pair.stream().anyMatch(Objects::isNull)) {
			return Optional.of(at);
		}
		var part = address(section, pair.get(0));
		var whole = address(section, pair.get(1));
		boolean comparable = Stream.of(fields, rows)
			.anyMatch(numbers -> numbers.contains(part) && numbers.contains(whole));
		if (comparable && !part.equals(whole)) {
			return Optional.empty();
		}
		return Optional.of(at + "." + pair.get((fields.contains(part) || rows.contains(part)) ? 1 : 0));
	}

	private static String address(SectionTemplate section, String name) {
		return name.contains(".") ? name : section.code() + "." + name;
	}

}
