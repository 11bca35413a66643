package cn.denggao.inspection.domain;

import java.util.List;

import cn.denggao.application.KeptGrounds;
import cn.denggao.engine.DecisionsMade;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** On what grounds inspections were concluded; only those that are confirmed. */
@Repository
class MidtermDecisions implements DecisionsMade {

	private static final String KEPT = """
			select i.project_id, a.table_inputs from inspection_attempt a join inspection_inspection i on i.id = a.inspection_id
			where a.table_inputs is not null and a.confirmed_at is not null order by a.confirmed_at desc limit ?""";

	private final JdbcTemplate database;

	private final KeptGrounds grounds;

	MidtermDecisions(JdbcTemplate database, KeptGrounds grounds) {
		this.database = database;
		this.grounds = grounds;
	}

	@Override
	public String table() {
		return "midterm-conclusion";
	}

	@Override
	public boolean isConfidential() {
		return true;
	}

	@Override
	public List<Made> newest(int atMost) {
		return database.query(KEPT, grounds, atMost);
	}

}
