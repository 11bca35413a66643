package cn.denggao.application.domain.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form says of its parts beside what they ask for, by where they stand:
 * {@code section}, {@code section.field}, {@code section.table},
 * {@code section.table.row}, {@code section.table.column}, {@code file.kind}.
 *
 * @param conditions when a part is asked for
 * @param soft outside of which values are explained; of indicators
 * {@code section.table.code}
 * @param meanings where what the rules ask for stands
 * @param topics which section is about what
 * @param distinct groups of places among which nothing may stand twice
 * @param complete dimensions of indicators that need all targets once they have a
 * baseline
 * @param agreeing which choices must be the one that a source brings in, where it brings
 * in one of them
 */
public record FormRules(Map<String, Condition> conditions, Map<String, SoftRange> soft, Map<Meaning, String> meanings,
		Map<Topic, String> topics, List<List<String>> distinct, Set<String> complete, Map<String, String> agreeing) {

	/** The same for a form of which only the asked parts are left. */
	FormRules settled() {
		return new FormRules(Map.of(), soft, meanings, topics, distinct, complete, agreeing);
	}

}
