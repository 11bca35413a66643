package cn.denggao.application.process;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import cn.denggao.application.domain.EligibilityTable;
import cn.denggao.engine.DecisionTables;
import cn.denggao.engine.TableRule;
import cn.denggao.engine.ToldTable;

import org.springframework.stereotype.Component;

/** The decision table {@code eligibility}, evaluated in memory. */
@Component
class DmnEligibilityTable implements EligibilityTable, ToldTable {

	private static final String EFFECT = "effect";

	private final DecisionTables tables;

	DmnEligibilityTable(DecisionTables tables) {
		this.tables = tables;
	}

	@Override
	public String table() {
		return KEY;
	}

	@Override
	public Answer ask(OptionalInt frozen, List<String> owners, Map<String, Object> facts) {
		var explained = tables.explain(KEY, frozen, owners, facts);
		return new Answer(explained.version(),
				explained.rules()
					.stream()
					.filter(rule -> !"NONE".equals(rule.outputs().get(EFFECT)))
					.map(DmnEligibilityTable::rule)
					.toList());
	}

	private static Rule rule(TableRule rule) {
		var found = new Finding(code(rule), "REFUSE".equals(rule.outputs().get(EFFECT)));
		return new Rule(found, rule.words(),
				rule.tested().stream().map(each -> new Tested(each.input(), each.label())).toList(), rule.hit());
	}

	/** Codes are kept apart by commas. */
	private static String code(TableRule rule) {
		return rule.outputs().getOrDefault("finding", "").replaceAll("[,!]", "");
	}

}
