package cn.denggao.application.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Decisions by which applications on a list changed their ranks. */
@Repository
class RankChanges {

	private final JdbcTemplate database;

	RankChanges(JdbcTemplate database) {
		this.database = database;
	}

	void add(RoundId round, String organisation, RankChange change) {
		database.update("""
				insert into application_rank_change
				(round_id, organisation, project_id, from_rank, to_rank, reason, changed_by, changed_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)""", round.value(), organisation, change.project().value(),
				change.from(), change.to(), change.reason(), change.by(), Timestamp.from(change.at()));
	}

	/** All of a unit's list, the newest first. */
	List<RankChange> of(RoundId round, String organisation) {
		return database.query("""
				select project_id, from_rank, to_rank, reason, changed_by, changed_at from application_rank_change
				where round_id = ? and organisation = ? order by id desc""",
				(row, number) -> new RankChange(new ProjectId(row.getObject("project_id", UUID.class)),
						row.getInt("from_rank"), row.getInt("to_rank"), row.getString("reason"),
						row.getString("changed_by"), row.getTimestamp("changed_at").toInstant()),
				round.value(), organisation);
	}

	/** One application's move. */
	record RankChange(ProjectId project, int from, int to, String reason, String by, Instant at) {
	}

}
