package cn.denggao.programme.domain;

import java.util.List;

import cn.denggao.programme.RoundRules;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts a round's rules together from the files of a pack. */
final class PackRules {

	static final String FILE = "round-rules.yaml";

	static final String FUNDS = "funds.yaml";

	private PackRules() {
	}

	static RoundRules read(PackFolder folder, List<PackRubric> rubrics) {
		var rules = (ObjectNode) folder.tree(FILE);
		var round = folder.tree(Pack.ROUND);
		var parts = RulesText.JSON.createObjectNode();
		parts.set("rubric", RulesText.JSON.valueToTree(rubrics.get(0).rubric().ref()));
		parts.set("midtermRubric", RulesText.JSON.valueToTree(rubrics.get(1).rubric().ref()));
		parts.set("acceptanceRubric", RulesText.JSON.valueToTree(rubrics.get(2).rubric().ref()));
		parts.set("team", section(round, "keyMembers"));
		parts.set("budget", budget(folder));
		parts.set("windows", windows(round));
		parts.putNull("versions");
		parts.fieldNames().forEachRemaining(name -> {
			if (rules.has(name)) {
				throw PackRefused.unknown(FILE, name);
			}
		});
		rules.setAll(parts);
		return folder.read(FILE, rules, RoundRules.class);
	}

	private static ObjectNode section(JsonNode round, String name) {
		if (round.path(name) instanceof ObjectNode found) {
			return found;
		}
		throw PackRefused.missing(Pack.ROUND, name);
	}

	private static ObjectNode windows(JsonNode round) {
		var windows = RulesText.JSON.createObjectNode();
		windows.set("application", section(round, "window"));
		windows.set("recommendation", section(round, "recommendation"));
		windows.set("baselineYear", round.path("baselineYear"));
		return windows;
	}

	private static ObjectNode budget(PackFolder folder) {
		var budget = ((ObjectNode) folder.tree(FUNDS)).retain("sources", "categories");
		budget.path("categories").forEach(category -> {
			if (category instanceof ObjectNode fields && !fields.has("maxPercent")) {
				fields.putNull("maxPercent");
			}
		});
		return budget;
	}

}
