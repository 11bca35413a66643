package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

	/** Where each step is found that has a place. */
	static Map<String, String> places(List<StepChoice> chosen) {
		return chosen.stream()
			.filter(one -> one.present() != null)
			.collect(Collectors.toMap(StepChoice::former, StepChoice::present));
	}

	/** What becomes of the cases that wait at each step. */
	static Map<String, Treatment> treatments(List<StepChoice> chosen) {
		return chosen.stream().collect(Collectors.toMap(StepChoice::former, StepChoice::treatment));
	}

}
