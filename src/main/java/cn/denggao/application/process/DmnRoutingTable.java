package cn.denggao.application.process;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import cn.denggao.application.domain.RoutingTable;
import cn.denggao.engine.DecisionTables;

import org.springframework.stereotype.Component;

/** The decision table {@code review-routing}, evaluated in memory. */
@Component
class DmnRoutingTable implements RoutingTable {

	private final DecisionTables tables;

	DmnRoutingTable(DecisionTables tables) {
		this.tables = tables;
	}

	@Override
	public List<Stop> ask(OptionalInt frozen, List<String> owners, Map<String, Object> facts) {
		return tables.evaluate(KEY, frozen, owners, facts)
			.rows()
			.stream()
			.map(row -> new Stop((String) row.get("level"), (String) row.get("role"),
					Boolean.TRUE.equals(row.get("recommends"))))
			.toList();
	}

}
