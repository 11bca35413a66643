package cn.denggao.application.domain.dossier;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.kernel.TypedText;

/**
 * What a note explains: every row and field it calls by name, if it says more than names.
 * Blanks, width and case do not matter; a name inside a longer one is not said.
 */
final class Explained {

	private final Set<String> named = new HashSet<>();

	private Explained(String note, Stream<String> names) {
		var rest = TypedText.likeness(note);
		for (var name : names.map(TypedText::likeness)
			.filter(name -> !name.isEmpty())
			.distinct()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.toList()) {
			if (rest.contains(name)) {
				named.add(name);
				rest = rest.replace(name, " ");
			}
		}
		if (rest.codePoints().noneMatch(Character::isLetterOrDigit)) {
			named.clear();
		}
	}

	/** By what stands in a field of the section. */
	static Explained in(FormSection section, String note, DossierContent content) {
		return new Explained(content.text(section.code(), note), names(section));
	}

	/** Whether a row or field of this name is explained. */
	boolean covers(String name) {
		return named.contains(TypedText.likeness(name));
	}

	private static Stream<String> names(FormSection section) {
		var cells = section.tables()
			.stream()
			.flatMap(table -> Stream.concat(table.rows().stream().map(FormTable.Row::label),
					table.columns().stream().map(FormField::label)));
		return Stream.concat(section.fields().stream().map(FormField::label), cells);
	}

}
