package cn.denggao.programme.domain;

import cn.denggao.programme.Rubric;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One rubric file: what it means, and its whole text for showing bands and tables. */
record PackRubric(Rubric rubric, String content) {

	static PackRubric read(PackFolder folder, String id) {
		var file = file(id);
		var tree = (ObjectNode) folder.tree(file);
		var ref = tree.putObject("ref");
		ref.set("id", tree.path("id"));
		ref.set("version", tree.path("version"));
		tree.path("sections").forEach(section -> section.path("items").forEach(PackRubric::complete));
		var rubric = folder.read(file, slim(tree), Rubric.class);
		if (!rubric.ref().id().equals(id)) {
			throw PackRefused.wrong(file, "id");
		}
		return new PackRubric(rubric, tree.toString());
	}

	static String file(String id) {
		return "rubric-" + id + ".yaml";
	}

	private static void complete(JsonNode item) {
		if (item instanceof ObjectNode fields) {
			if (!fields.has("step")) {
				fields.putNull("step");
			}
			if (!fields.has("indicator")) {
				fields.putNull("indicator");
			}
			if (!fields.has("veto")) {
				fields.put("veto", false);
			}
		}
	}

	/** Only what the record holds. */
	private static JsonNode slim(ObjectNode tree) {
		var slim = tree.deepCopy();
		slim.retain("ref", "title", "sections", "vetoes");
		if (!slim.has("vetoes")) {
			slim.putArray("vetoes");
		}
		for (var section : slim.path("sections")) {
			if (section instanceof ObjectNode fields) {
				fields.retain("code", "name", "max", "items");
				fields.path("items").forEach(item -> {
					if (item instanceof ObjectNode parts) {
						parts.retain("code", "name", "standard", "max", "shape", "step", "scorer", "indicator", "veto");
					}
				});
			}
		}
		return slim;
	}

}
