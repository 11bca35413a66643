package cn.denggao.programme.domain;

import java.util.List;

import cn.denggao.programme.EligibilityRules;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The conditions of a pack, if it declares some. */
final class PackEligibility {

	static final String FILE = "eligibility.yaml";

	private static final List<String> CONDITION = List.of("fact", "is", "value", "values", "over", "least", "years",
			"fixed", "per", "perYear", "rank", "all", "any");

	private PackEligibility() {
	}

	/** Null if neither the category nor the pack has any. */
	static EligibilityRules read(PackLayer layer) {
		if (!layer.folder().has(layer.path(FILE))) {
			return null;
		}
		return layer.naming(FILE, () -> {
			var tree = layer.merged(FILE);
			complete(tree);
			var rules = layer.folder().read(FILE, tree, EligibilityRules.class);
			new EligibilityChecks(rules).check();
			return rules;
		});
	}

	private static void complete(ObjectNode tree) {
		fill(tree, List.of("scales", "facts"));
		tree.path("facts").forEach(fact -> {
			fill(fact, List.of("unit", "scale"));
			setUnlessGiven(fact, "declarable");
		});
		tree.path("rules").forEach(rule -> {
			fill(rule, List.of("when"));
			setUnlessGiven(rule, "partners");
			condition(rule.path("when"));
			condition(rule.path("test"));
		});
	}

	private static void condition(JsonNode node) {
		if (node.isObject()) {
			fill(node, CONDITION);
			node.path("all").forEach(PackEligibility::condition);
			node.path("any").forEach(PackEligibility::condition);
		}
	}

	private static void setUnlessGiven(JsonNode node, String flag) {
		if (node instanceof ObjectNode fields && !fields.has(flag)) {
			fields.put(flag, false);
		}
	}

	private static void fill(JsonNode node, List<String> names) {
		if (node instanceof ObjectNode fields) {
			names.stream().filter(name -> !fields.has(name)).forEach(fields::putNull);
		}
	}

}
