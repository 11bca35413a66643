package cn.denggao.application.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.denggao.application.domain.dossier.SnapshotText;
import cn.denggao.engine.DecisionsMade;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** On what grounds applications that are handed in were last checked. */
@Repository
class EligibilityDecisions implements DecisionsMade {

	private static final String KEPT = """
			select p.code, c.inputs from (select distinct on (project_id) project_id, checked_at, inputs
			from application_eligibility order by project_id, checked_at desc) c
			join application_project p on p.id = c.project_id where p.submitted_at is not null
			order by c.checked_at desc limit ?""";

	private final JdbcTemplate database;

	EligibilityDecisions(JdbcTemplate database) {
		this.database = database;
	}

	@Override
	public String table() {
		return EligibilityTable.KEY;
	}

	@Override
	public List<Made> newest(int atMost) {
		return database.query(KEPT, (row, number) -> new Made(row.getString("code"), read(row.getString("inputs"))),
				atMost);
	}

	private static Map<String, Object> read(String kept) {
		var inputs = new LinkedHashMap<String, Object>();
		SnapshotText.values(kept).forEach((name, text) -> inputs.put(name, value(text)));
		return inputs;
	}

	/** Kept as text: what reads as a number or a truth value was one. */
	private static Object value(String text) {
		if (text != null && text.matches("-?\\d{1,9}")) {
			return Integer.valueOf(text);
		}
		return ("true".equals(text) || "false".equals(text)) ? (Object) Boolean.valueOf(text) : text;
	}

}
