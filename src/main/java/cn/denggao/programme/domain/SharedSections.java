package cn.denggao.programme.domain;

import java.util.HashMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The form of a category, where it says {@code include: A} with that section of the
 * pack's {@code sections.yaml}; what else the form says of the section counts before it.
 */
final class SharedSections {

	private static final String FILE = "sections.yaml";

	private static final String INCLUDE = "include";

	private SharedSections() {
	}

	/** The whole form, as it is frozen. */
	static JsonNode dossier(PackLayer layer) {
		var form = layer.tree(Pack.DOSSIER);
		var sections = form.path("sections");
		boolean includes = false;
		for (var section : sections) {
			includes |= section.has(INCLUDE);
		}
		if (includes) {
			var shared = layer.tree(FILE);
			var known = new HashMap<String, JsonNode>();
			shared.path("sections").forEach(section -> share(layer, section, known));
			var whole = form.putArray("sections");
			sections.forEach(section -> whole.add(section.has(INCLUDE) ? taken(layer, section, known) : section));
			lists(form, shared.path("lists"));
		}
		return form;
	}

	/** A shared section stands by itself, once. */
	private static void share(PackLayer layer, JsonNode section, HashMap<String, JsonNode> known) {
		var code = section.path("code").asText();
		if (!section.isObject() || code.isBlank() || section.has(INCLUDE) || known.put(code, section) != null) {
			throw PackRefused.rule(layer.path(FILE), "sections." + code, "include-shape");
		}
	}

	private static JsonNode taken(PackLayer layer, JsonNode section, HashMap<String, JsonNode> known) {
		var name = section.path(INCLUDE).asText();
		if (!known.containsKey(name)) {
			throw PackRefused.rule(layer.path(Pack.DOSSIER), "sections." + name, "include-unknown");
		}
		var taken = (ObjectNode) known.get(name).deepCopy();
		taken.setAll((ObjectNode) section);
		taken.remove(INCLUDE);
		return taken;
	}

	/** Lists that the form does not have itself. */
	private static void lists(ObjectNode form, JsonNode shared) {
		if (form.has("lists") && !form.get("lists").isObject()) {
			throw PackRefused.rule(Pack.DOSSIER, "lists", "include-shape");
		}
		var own = form.withObject("/lists");
		shared.fields().forEachRemaining(list -> {
			if (!own.has(list.getKey())) {
				own.set(list.getKey(), list.getValue());
			}
		});
	}

}
