package cn.denggao.application.process;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import cn.denggao.application.domain.EligibilityTable;
import cn.denggao.engine.DecisionTables;

import org.springframework.stereotype.Component;

/** The decision table {@code eligibility}, evaluated in memory. */
@Component
class DmnEligibilityTable implements EligibilityTable {

	private final DecisionTables tables;

	DmnEligibilityTable(DecisionTables tables) {
		this.tables = tables;
	}

	@Override
	public Answer ask(OptionalInt frozen, List<String> owners, Map<String, Object> facts) {
		var outcome = tables.evaluate(KEY, frozen, owners, facts);
		return new Answer(outcome.version(),
				outcome.rows()
					.stream()
					.filter(row -> !"NONE".equals(row.get("effect")))
					.map(row -> new Finding((String) row.get("finding"), "REFUSE".equals(row.get("effect"))))
					.toList());
	}

}
