package cn.denggao.application.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Whom each authority recommends, in which order. */
@Repository
public class Recommendations {

	private final JdbcTemplate database;

	Recommendations(JdbcTemplate database) {
		this.database = database;
	}

	void add(RoundId round, String organisation, Recommendation recommendation) {
		database.update("""
				insert into application_recommendation
				(id, project_id, round_id, organisation, rank, reason, recommended_by, recommended_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)
				""", UUID.randomUUID(), recommendation.project().value(), round.value(), organisation,
				recommendation.rank(), recommendation.reason(), recommendation.by(),
				Timestamp.from(recommendation.at()));
	}

	/** Gives the places of a withdrawn application back. */
	void free(ProjectId project, String by, String reason, Instant at) {
		database.update("""
				update application_recommendation set freed_at = ?, freed_by = ?, freed_reason = ?
				where project_id = ? and freed_at is null""", Timestamp.from(at), by, reason, project.value());
	}

	/** Gives listed applications other ranks, in one statement: they may swap. */
	void rank(RoundId round, String organisation, Map<ProjectId, Integer> ranks) {
		var projects = ranks.keySet().stream().map(ProjectId::value).toArray(UUID[]::new);
		database.update("""
				update application_recommendation r set rank = n.rank
				from unnest(?::uuid[], ?::integer[]) as n(project_id, rank)
				where r.project_id = n.project_id and r.round_id = ? and r.organisation = ? and r.freed_at is null""",
				projects, ranks.values().toArray(Integer[]::new), round.value(), organisation);
	}

	/** How many places an authority has used. */
	public int used(RoundId round, String organisation) {
		return database.queryForObject("""
				select count(*) from application_recommendation
				where round_id = ? and organisation = ? and freed_at is null
				""", Integer.class, round.value(), organisation);
	}

	boolean isRecommended(ProjectId project) {
		return Boolean.TRUE.equals(database.queryForObject("""
				select exists (select from application_recommendation where project_id = ? and freed_at is null)
				""", Boolean.class, project.value()));
	}

	/** An authority's list, by rank. */
	public List<Recommendation> of(RoundId round, String organisation) {
		return database.query("""
				select * from application_recommendation where round_id = ? and organisation = ? and freed_at is null
				order by rank
				""", (row, number) -> recommendation(row), round.value(), organisation);
	}

	/** What this authority recommended, if it did and was not given back. */
	Optional<Recommendation> inForce(ProjectId project, String organisation) {
		return database.query("""
				select * from application_recommendation
				where project_id = ? and organisation = ? and freed_at is null
				""", (row, number) -> recommendation(row), project.value(), organisation).stream().findFirst();
	}

	private static Recommendation recommendation(ResultSet row) throws SQLException {
		return new Recommendation(new ProjectId(row.getObject("project_id", UUID.class)), row.getInt("rank"),
				row.getString("reason"), row.getString("recommended_by"),
				row.getTimestamp("recommended_at").toInstant());
	}

	/** One recommendation. */
	public record Recommendation(ProjectId project, int rank, String reason, String by, Instant at) {
	}

}
