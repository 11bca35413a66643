package cn.denggao.programme.domain;

import java.util.Set;

import cn.denggao.programme.Rubric;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A scoring standard that a pack takes over from another programme: its file names the
 * other rubric and one version of it, and later versions of that one change nothing here
 * (R003-12).
 */
final class BorrowedRubric {

	private static final String FROM = "from";

	private static final Set<String> OWN = Set.of("id", "version", "title", "englishTitle", FROM);

	private static final Set<String> LENT = Set.of("id", "version");

	private BorrowedRubric() {
	}

	static boolean is(ObjectNode said) {
		return said.has(FROM);
	}

	/** The other rubric's text under the name, version and title of this pack's own. */
	static ObjectNode read(PackFolder folder, String file, ObjectNode said) {
		requireKeys(file, "", said, OWN);
		var from = said.path(FROM);
		requireKeys(file, FROM + ".", from, LENT);
		if (!from.path("id").isTextual() || !from.path("version").isInt()) {
			throw PackRefused.wrong(file, FROM);
		}
		var lent = folder.recorded(new Rubric.Ref(from.path("id").asText(), from.path("version").asInt()))
			.flatMap(RubricText::parse)
			.orElseThrow(() -> PackRefused.rule(file, FROM, "rubric-not-there"));
		lent.setAll(said);
		lent.remove(FROM);
		return lent;
	}

	private static void requireKeys(String file, String path, JsonNode part, Set<String> known) {
		part.fieldNames().forEachRemaining(key -> {
			if (!known.contains(key)) {
				throw PackRefused.unknown(file, path + key);
			}
		});
	}

}
