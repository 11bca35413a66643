package cn.denggao.programme.domain;

import java.util.List;

import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;

/** A whole pack, read and checked. */
record Pack(PackProgramme programme, List<IndicatorDefinition> indicators, List<PackRubric> rubrics, PackRound round,
		RoundRules rules, String dossier, String hash) {

	static final String PROGRAMME = "programme.yaml";

	static final String ROUND = "round.yaml";

	static final String DOSSIER = "dossier.yaml";

	private static final List<String> USES = List.of("review", "midterm", "acceptance");

	static Pack read(PackFolder folder) {
		var programme = PackProgramme.read(folder);
		var round = folder.read(ROUND, folder.tree(ROUND), PackRound.class);
		var rubrics = rubrics(folder, round);
		var rules = PackRules.read(folder, round, rubrics);
		var dossier = folder.tree(DOSSIER);
		var pack = new Pack(programme, PackIndicators.read(folder), rubrics, round, rules, dossier.toString(),
				PackFolder.hash(folder.tree(PROGRAMME), folder.tree(PackIndicators.FILE), dossier, folder.tree(ROUND),
						RulesText.JSON.valueToTree(rules), RulesText.JSON.valueToTree(rubrics)));
		PackChecks.check(pack);
		return pack;
	}

	private static List<PackRubric> rubrics(PackFolder folder, PackRound round) {
		round.rubrics().keySet().stream().filter(use -> !USES.contains(use)).findFirst().ifPresent(use -> {
			throw PackRefused.unknown(ROUND, "rubrics." + use);
		});
		return USES.stream().map(use -> {
			var id = round.rubrics().get(use);
			if (id == null) {
				throw PackRefused.missing(ROUND, "rubrics." + use);
			}
			return PackRubric.read(folder, id);
		}).toList();
	}

}
