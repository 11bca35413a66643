package cn.denggao.programme;

import java.util.Map;
import java.util.OptionalInt;

/**
 * By what a round's applications are written and decided, besides its numbers. Part of
 * the frozen rules, so that their hash changes with any of it.
 *
 * @param dossier SHA-256 of the round's dossier template, hexadecimal
 * @param indicators SHA-256 of the round's indicator definitions, hexadecimal
 * @param tables versions of decision tables by key
 * @param forms versions of the forms of tasks by key, as they were at the opening; tasks
 * show the newest
 */
public record FrozenDefinitions(String dossier, String indicators, Map<String, Integer> tables,
		Map<String, Integer> forms) {

	static final FrozenDefinitions NONE = new FrozenDefinitions("", "", Map.of(), Map.of());

	public FrozenDefinitions {
		tables = (tables == null) ? Map.of() : Map.copyOf(tables);
		forms = (forms == null) ? Map.of() : Map.copyOf(forms);
	}

	/** The version the round decides by; empty if it takes the newest. */
	public OptionalInt version(String table) {
		var frozen = tables.get(table);
		return (frozen == null) ? OptionalInt.empty() : OptionalInt.of(frozen);
	}

}
