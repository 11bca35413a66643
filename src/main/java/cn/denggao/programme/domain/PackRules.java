package cn.denggao.programme.domain;

import java.util.List;

import cn.denggao.programme.BudgetRules;
import cn.denggao.programme.RoundRules;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Puts a round's rules together from the files of a pack, each read under its own name.
 */
final class PackRules {

	static final String FILE = "round-rules.yaml";

	static final String FUNDS = "funds.yaml";

	private PackRules() {
	}

	static RoundRules read(PackFolder folder, PackRound round, List<PackRubric> rubrics) {
		var rules = (ObjectNode) folder.tree(FILE);
		var parts = RulesText.JSON.createObjectNode();
		parts.set("rubric", RulesText.JSON.valueToTree(rubrics.get(0).rubric().ref()));
		parts.set("midtermRubric", RulesText.JSON.valueToTree(rubrics.get(1).rubric().ref()));
		parts.set("acceptanceRubric", RulesText.JSON.valueToTree(rubrics.get(2).rubric().ref()));
		parts.set("team", RulesText.JSON.valueToTree(round.keyMembers()));
		parts.set("budget", RulesText.JSON.valueToTree(budget(folder)));
		parts.set("windows", RulesText.JSON.valueToTree(round.windows()));
		parts.putNull("versions");
		parts.fieldNames().forEachRemaining(name -> {
			if (rules.has(name)) {
				throw PackRefused.unknown(FILE, name);
			}
		});
		rules.setAll(parts);
		return folder.read(FILE, rules, RoundRules.class);
	}

	private static BudgetRules budget(PackFolder folder) {
		var budget = (ObjectNode) folder.tree(FUNDS);
		budget.path("categories").forEach(category -> {
			if (category instanceof ObjectNode fields && !fields.has("maxPercent")) {
				fields.putNull("maxPercent");
			}
		});
		if (!budget.has("forbidden")) {
			budget.putArray("forbidden");
		}
		var rules = folder.read(FUNDS, budget, BudgetRules.class);
		Filled.require(FUNDS, rules);
		return rules;
	}

}
