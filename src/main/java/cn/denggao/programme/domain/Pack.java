package cn.denggao.programme.domain;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;
import com.fasterxml.jackson.databind.JsonNode;

/** A whole pack, read and checked. */
record Pack(PackProgramme programme, List<JsonNode> goals, List<IndicatorDefinition> indicators,
		List<PackRubric> rubrics, PackRound round, RoundRules rules, String dossier, String hash) {

	static final String PROGRAMME = "programme.yaml";

	static final String ROUND = "round.yaml";

	static final String DOSSIER = "dossier.yaml";

	private static final List<String> USES = List.of("review", "midterm", "acceptance");

	static Pack read(PackFolder folder) {
		var programme = folder.tree(PROGRAMME);
		var round = folder.read(ROUND, folder.tree(ROUND), PackRound.class);
		var rubrics = rubrics(folder, round);
		var indicators = PackIndicators.read(folder);
		var dossier = folder.tree(DOSSIER);
		var rules = PackRules.read(folder, rubrics);
		var pack = new Pack(folder.read(PROGRAMME, programme, PackProgramme.class), list(programme.path("goals")),
				indicators, rubrics, round, rules, dossier.toString(),
				PackFolder.hash(programme, folder.tree(PackIndicators.FILE), dossier, RulesText.JSON.valueToTree(rules),
						RulesText.JSON.valueToTree(rubrics)));
		PackChecks.check(pack);
		return pack;
	}

	private static List<PackRubric> rubrics(PackFolder folder, PackRound round) {
		return USES.stream().map(use -> {
			var id = round.rubrics().get(use);
			if (id == null) {
				throw PackRefused.missing(ROUND, "rubrics." + use);
			}
			return PackRubric.read(folder, id);
		}).toList();
	}

	private static List<JsonNode> list(JsonNode array) {
		var nodes = new ArrayList<JsonNode>();
		array.forEach(nodes::add);
		return nodes;
	}

}
