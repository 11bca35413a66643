package cn.denggao.modeling.migration.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.modeling.MigrationId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The choices of all migrations. */
@Repository
class StepChoices {

	private final JdbcTemplate database;

	StepChoices(JdbcTemplate database) {
		this.database = database;
	}

	void write(MigrationId migration, List<StepChoice> choices) {
		database.batchUpdate(
				"insert into modeling_migration_step (migration, former, present, treatment) values (?, ?, ?, ?)",
				choices.stream()
					.map(one -> new Object[] { migration.value(), one.former(), one.present(), one.treatment().name() })
					.toList());
	}

	List<StepChoice> of(MigrationId migration) {
		return database.query(
				"select former, present, treatment from modeling_migration_step where migration = ? order by former",
				(row, number) -> new StepChoice(row.getString("former"), row.getString("present"),
						Treatment.valueOf(row.getString("treatment"))),
				migration.value());
	}

	Map<String, String> places(MigrationId migration) {
		var places = new HashMap<String, String>();
		of(migration).stream()
			.filter(one -> one.present() != null)
			.forEach(one -> places.put(one.former(), one.present()));
		return places;
	}

}
