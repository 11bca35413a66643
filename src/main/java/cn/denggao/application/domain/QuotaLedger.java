package cn.denggao.application.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Reads what the database itself keeps of every place: its triggers write the entries and
 * refuse whatever goes beyond the quota.
 */
@Repository
class QuotaLedger {

	private static final String OF = "select places, waived, used from application_quota_limit "
			+ "where round_id = ? and organisation = ?";

	private final JdbcTemplate database;

	QuotaLedger(JdbcTemplate database) {
		this.database = database;
	}

	/** Gives the unit its places, unless it has them already. */
	void begin(RoundId round, String organisation, String category, int places) {
		database.update("""
				insert into application_quota_limit (round_id, organisation, category, places) values (?, ?, ?, ?)
				on conflict do nothing""", round.value(), organisation, category, places);
	}

	/** Takes the unit's row, so that its places are decided one after the other. */
	Quota lock(RoundId round, String organisation) {
		return read(OF + " for update", round, organisation).orElseThrow();
	}

	Optional<Quota> find(RoundId round, String organisation) {
		return read(OF, round, organisation);
	}

	/** The unit's lines by code; their names are asked for. */
	List<SpecialtyQuota> lines(RoundId round, String organisation, UnaryOperator<String> names) {
		return database.query("""
				select specialty, places, waived, used from application_quota_line
				where round_id = ? and organisation = ? order by specialty""",
				(row, number) -> new SpecialtyQuota(row.getString("specialty"), names.apply(row.getString("specialty")),
						row.getInt("places"), row.getInt("waived"), row.getInt("used")),
				round.value(), organisation);
	}

	/** Everything that happened to the unit's places, the newest first. */
	List<Entry> entries(RoundId round, String organisation) {
		return database.query("""
				select kind, project_id, entered_by, entered_at, reason from application_quota_entry
				where round_id = ? and organisation = ? order by id desc""", (row, number) -> entry(row), round.value(),
				organisation);
	}

	private Optional<Quota> read(String query, RoundId round, String organisation) {
		return database
			.query(query, (row, number) -> new Quota(row.getInt("places"), row.getInt("waived"), row.getInt("used")),
					round.value(), organisation)
			.stream()
			.findFirst();
	}

	private static Entry entry(ResultSet row) throws SQLException {
		var project = row.getObject("project_id", UUID.class);
		return new Entry(Kind.valueOf(row.getString("kind")), (project == null) ? null : new ProjectId(project),
				row.getString("entered_by"), row.getTimestamp("entered_at").toInstant(), row.getString("reason"));
	}

	/** What happened to a place. */
	enum Kind {

		RESERVE, RETURN, WAIVER

	}

	/**
	 * One entry.
	 *
	 * @param project null for a waiver
	 */
	record Entry(Kind kind, ProjectId project, String by, Instant at, String reason) {
	}

}
