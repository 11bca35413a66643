package cn.denggao.programme.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundRules.TieCriterion;

/** Where figures alone decide, a tie can be broken only by what they tell of. */
final class TieChecks {

	private static final Map<TieCriterion, String> BLOCKS = Map.of(TieCriterion.CAPABILITY_BLOCK, "CAPABILITY",
			TieCriterion.QUALITY_BLOCK, "QUALITY");

	private TieChecks() {
	}

	/** Criteria that look at a domain of which no figure is scored. */
	static List<RuleChecks.Broken> of(RoundRules rules, List<IndicatorDefinition> indicators) {
		if (!rules.route().byFigures()) {
			return List.of();
		}
		var known = indicators.stream()
			.collect(Collectors.toMap(IndicatorDefinition::code, IndicatorDefinition::dimension));
		var measured = rules.review().objective().stream().map(item -> known.get(item.indicator())).toList();
		return rules.ranking()
			.tieChain()
			.stream()
			.filter(tie -> BLOCKS.containsKey(tie) && !measured.contains(BLOCKS.get(tie)))
			.map(tie -> new RuleChecks.Broken("ranking.tieChain." + tie, "tie-without-figures"))
			.toList();
	}

}
