package cn.denggao.construction.domain;

import java.util.List;

import cn.denggao.application.KeptGrounds;
import cn.denggao.engine.DecisionsMade;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** On what grounds yearly payments were judged. */
@Repository
class GateDecisions implements DecisionsMade {

	private static final String KEPT = """
			select project_id, table_inputs from construction_tranche where table_inputs is not null
			order by tranche_year desc, id limit ?""";

	private final JdbcTemplate database;

	private final KeptGrounds grounds;

	GateDecisions(JdbcTemplate database, KeptGrounds grounds) {
		this.database = database;
		this.grounds = grounds;
	}

	@Override
	public String table() {
		return "disbursement-gate";
	}

	@Override
	public List<Made> newest(int atMost) {
		return database.query(KEPT, grounds, atMost);
	}

}
