package cn.denggao.construction.domain;

import java.util.Map;
import java.util.TreeMap;

import cn.denggao.engine.DecisionTables;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which version of which table decided, on what inputs; kept beside the decision. */
@Embeddable
class TableUsed {

	private String tableKey;

	private Integer tableVersion;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, Object> tableInputs;

	protected TableUsed() {
	}

	static TableUsed of(DecisionTables.Outcome outcome) {
		var used = new TableUsed();
		used.tableKey = outcome.table();
		used.tableVersion = outcome.version();
		used.tableInputs = new TreeMap<>(outcome.inputs());
		return used;
	}

	int version() {
		return tableVersion;
	}

	Map<String, Object> inputs() {
		return tableInputs;
	}

}
