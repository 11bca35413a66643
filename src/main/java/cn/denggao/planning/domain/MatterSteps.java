package cn.denggao.planning.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What was said of matters; rows never change. */
@Repository
class MatterSteps {

	private final JdbcTemplate database;

	MatterSteps(JdbcTemplate database) {
		this.database = database;
	}

	void add(UUID matter, Kind kind, String words, String by, Instant now) {
		database.update("""
				insert into planning_matter_step (matter_id, kind, words, by_login, at) values (?, ?, ?, ?, ?)""",
				matter, kind.name(), words, by, Timestamp.from(now));
	}

	/** The oldest first. */
	List<Step> of(UUID matter) {
		return database.query("select kind, words, at from planning_matter_step where matter_id = ? order by id",
				(row, number) -> new Step(Kind.valueOf(row.getString("kind")), row.getString("words"),
						row.getObject("at", OffsetDateTime.class).toInstant()),
				matter);
	}

	/** What is done with a matter after it was recorded. */
	public enum Kind {

		ANSWERED, RETURNED, CLOSED

	}

	/** One thing said. */
	public record Step(Kind kind, String words, Instant at) {
	}

}
