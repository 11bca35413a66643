package cn.denggao.programme.domain;

import java.util.List;

import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;

import com.fasterxml.jackson.databind.JsonNode;

/** What a pack says of the draft round of one category. */
record PackPart(PackLayer layer, PackRound round, List<IndicatorDefinition> indicators, List<PackRubric> rubrics,
		RoundRules rules, String dossier) {

	private static final List<String> USES = List.of("review", "midterm", "acceptance");

	static PackPart read(PackLayer layer, PackProgramme programme) {
		var round = layer.naming(Pack.ROUND, () -> PackRound.read(layer));
		var rubrics = rubrics(layer, round);
		var rules = layer.naming(PackRules.FILE, () -> PackRules.read(layer, round, rubrics, programme));
		return new PackPart(layer, round, PackIndicators.read(layer), rubrics, rules,
				SharedSections.dossier(layer).toString());
	}

	private static List<PackRubric> rubrics(PackLayer layer, PackRound round) {
		round.rubrics().keySet().stream().filter(use -> !USES.contains(use)).findFirst().ifPresent(use -> {
			throw PackRefused.unknown(layer.path(Pack.ROUND), "rubrics." + use);
		});
		return USES.stream().map(use -> {
			var id = round.rubrics().get(use);
			if (id == null) {
				throw PackRefused.missing(layer.path(Pack.ROUND), "rubrics." + use);
			}
			return PackRubric.read(layer, id);
		}).toList();
	}

	/** Whether these are the files of that category. */
	boolean isOf(PackProgramme.Category category) {
		return category.folder() == null ? layer.name().isEmpty() : category.folder().equals(layer.name());
	}

	/** Everything that makes this round what it is. */
	JsonNode content() {
		var content = RulesText.JSON.createArrayNode();
		content.add(RulesText.JSON.valueToTree(round)).add(RulesText.JSON.valueToTree(indicators));
		content.add(RulesText.JSON.valueToTree(rules)).add(RulesText.JSON.valueToTree(rubrics)).add(dossier);
		return content;
	}

}
