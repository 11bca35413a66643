package cn.denggao.programme.domain;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.programme.BudgetRules;
import cn.denggao.programme.RoundRoute;
import cn.denggao.programme.RoundRules;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Puts a round's rules together from the files of a pack, each read under its own name.
 * What a programme need not state may be missing (R001-45).
 */
final class PackRules {

	static final String FILE = "round-rules.yaml";

	static final String FUNDS = "funds.yaml";

	/** What only experts need. */
	private static final List<String> OF_EXPERTS = List.of("panelSize", "reserves", "minimumScores", "scoringDays",
			"reminderDays", "trimFrom", "outlierPoints", "exclusionYears", "expertMaximumAge", "expertLoad",
			"perEmployer", "step", "reasonBelow");

	private PackRules() {
	}

	static RoundRules read(PackLayer layer, PackRound round, List<PackRubric> rubrics, PackProgramme programme) {
		var rules = layer.merged(FILE);
		rules.setAll(parts(layer, round, rubrics, rules));
		complete(rules);
		programme.category(round.category()).ifPresent(category -> route(rules, category));
		rules.set("admission", admission(layer, rules.path("admission")));
		var read = layer.folder().read(FILE, rules, RoundRules.class);
		Filled.require(FILE, read);
		Filled.require(FILE, read.admission().duplicates(), "admission.duplicates");
		return read;
	}

	/** What other files of the pack say; the file of rules must not say it too. */
	private static ObjectNode parts(PackLayer layer, PackRound round, List<PackRubric> rubrics, ObjectNode rules) {
		var parts = RulesText.JSON.createObjectNode();
		parts.set("rubric", RulesText.JSON.valueToTree(rubrics.get(0).rubric().ref()));
		parts.set("midtermRubric", RulesText.JSON.valueToTree(rubrics.get(1).rubric().ref()));
		parts.set("acceptanceRubric", RulesText.JSON.valueToTree(rubrics.get(2).rubric().ref()));
		parts.set("team", RulesText.JSON.valueToTree(round.keyMembers()));
		parts.set("budget", RulesText.JSON.valueToTree(layer.naming(FUNDS, () -> budget(layer))));
		parts.set("windows", RulesText.JSON.valueToTree(round.windows()));
		parts.putNull("versions").putNull("definitions");
		parts.fieldNames().forEachRemaining(name -> {
			if (rules.has(name)) {
				throw PackRefused.unknown(FILE, name);
			}
		});
		return parts;
	}

	/** What is not said is not ruled. */
	private static void complete(ObjectNode rules) {
		List.of("recommendation", "route", "specialties").forEach(name -> putNull(rules, name));
		if (rules.path("recommendation") instanceof ObjectNode recommendation) {
			List.of("lines", "bounds").forEach(name -> putNull(recommendation, name));
			recommendation.path("bounds").forEach(PackBounds::complete);
		}
		complete(rules.path("ranking"), "capitalScope", "capitalMinimum");
		complete(rules.path("agreement"), "funding", "matchingRate", "tranches");
		complete(rules.path("route"), "perHospitalYear", "hosts", "excludedHosts", "leansOn", "partners", "candidates");
		complete(rules.path("specialties"), "admitted", "tags", "directions");
		if (rules.path("review") instanceof ObjectNode review && review.path("expertWeight").asDouble(1) == 0) {
			OF_EXPERTS.stream().filter(name -> !review.has(name)).forEach(name -> review.put(name, 0));
		}
	}

	private static void complete(JsonNode part, String... names) {
		if (part instanceof ObjectNode fields) {
			Stream.of(names).forEach(name -> putNull(fields, name));
		}
	}

	/** With whom the round's projects stand together is said in the programme's file. */
	private static void route(ObjectNode rules, PackProgramme.Category category) {
		var declared = RulesText.JSON.createObjectNode();
		declared.put("leansOn", category.dependsOn());
		declared.set("partners", RulesText.JSON.valueToTree(category.partners()));
		declared.set("candidates", RulesText.JSON.valueToTree(category.candidates()));
		if (rules.path("route") instanceof ObjectNode route) {
			declared.fieldNames().forEachRemaining(name -> {
				if (route.hasNonNull(name)) {
					throw PackRefused.unknown(FILE, "route." + name);
				}
			});
			route.setAll(declared);
		}
		else if (!category.standsAlone()) {
			var route = rules.putObject("route").put("track", RoundRoute.Track.FUNDED.name());
			List.of("perHospitalYear", "hosts", "excludedHosts").forEach(route::putNull);
			route.setAll(declared);
		}
	}

	/** Conditions stand in a file of their own. */
	private static ObjectNode admission(PackLayer layer, JsonNode said) {
		var admission = RulesText.JSON.createObjectNode();
		if (said.has("eligibility")) {
			throw PackRefused.unknown(FILE, "admission.eligibility");
		}
		if (said instanceof ObjectNode fields) {
			admission.setAll(fields);
		}
		List.of("duplicates", "vetoes", "perCategory").forEach(name -> putNull(admission, name));
		admission.set("eligibility", RulesText.JSON.valueToTree(PackEligibility.read(layer)));
		return admission;
	}

	private static void putNull(ObjectNode node, String name) {
		if (!node.has(name)) {
			node.putNull(name);
		}
	}

	private static BudgetRules budget(PackLayer layer) {
		var budget = layer.merged(FUNDS);
		budget.path("categories").forEach(category -> {
			if (category instanceof ObjectNode fields) {
				putNull(fields, "maxPercent");
			}
		});
		putNull(budget, "forbidden");
		var rules = layer.folder().read(FUNDS, budget, BudgetRules.class);
		Filled.require(FUNDS, rules);
		return rules;
	}

}
