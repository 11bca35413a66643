package cn.denggao.construction.domain;

import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.engine.DecisionsMade;
import cn.denggao.engine.KeptInputs;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** On what grounds yearly payments were judged. */
@Repository
class GateDecisions implements DecisionsMade {

	private static final String KEPT = """
			select project_id, table_inputs from construction_tranche where table_inputs is not null
			order by tranche_year desc, id limit ?""";

	private final JdbcTemplate database;

	private final ProjectDirectory projects;

	GateDecisions(JdbcTemplate database, ProjectDirectory projects) {
		this.database = database;
		this.projects = projects;
	}

	@Override
	public String table() {
		return "disbursement-gate";
	}

	@Override
	public List<Made> newest(int atMost) {
		return database.query(KEPT,
				(row, number) -> new Made(
						projects.require(new ProjectId(row.getObject("project_id", UUID.class))).code(),
						KeptInputs.read(row.getString("table_inputs"))),
				atMost);
	}

}
