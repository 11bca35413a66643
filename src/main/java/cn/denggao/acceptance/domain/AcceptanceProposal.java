package cn.denggao.acceptance.domain;

import java.util.Map;
import java.util.TreeMap;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.engine.DecisionTables;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the table proposes, with its version and inputs. */
@Embeddable
class AcceptanceProposal {

	@Enumerated(EnumType.STRING)
	private AcceptanceConclusion proposal;

	private String tableKey;

	private Integer tableVersion;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, Object> tableInputs;

	protected AcceptanceProposal() {
	}

	static AcceptanceProposal of(DecisionTables.Outcome outcome) {
		var proposed = new AcceptanceProposal();
		proposed.proposal = outcome.choice("conclusion", AcceptanceConclusion.class);
		proposed.tableKey = outcome.table();
		proposed.tableVersion = outcome.version();
		proposed.tableInputs = new TreeMap<>(outcome.inputs());
		return proposed;
	}

	AcceptanceConclusion proposal() {
		return proposal;
	}

	int tableVersion() {
		return tableVersion;
	}

}
