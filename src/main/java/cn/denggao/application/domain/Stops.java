package cn.denggao.application.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The chain of authorities through which each application goes. */
@Repository
public class Stops {

	private final JdbcTemplate database;

	Stops(JdbcTemplate database) {
		this.database = database;
	}

	void add(ProjectId project, int position, RoutingTable.Stop stop, String organisation) {
		database.update("""
				insert into application_stop (project_id, position, level, role, organisation, recommends)
				values (?, ?, ?, ?, ?, ?) on conflict (project_id, level) do nothing
				""", project.value(), position, stop.level(), stop.role(), organisation, stop.recommends());
	}

	void pass(ProjectId project, int position, Instant at) {
		database.update("update application_stop set passed_at = ? where project_id = ? and position = ?",
				Timestamp.from(at), project.value(), position);
	}

	void enter(ProjectId project, int position, Instant at, Instant due) {
		database.update("update application_stop set entered_at = ?, due_at = ? where project_id = ? and position = ?",
				Timestamp.from(at), timestamp(due), project.value(), position);
	}

	/** The review under way begins anew and has this last instant, or null. */
	void due(ProjectId project, Instant due) {
		database.update("""
				update application_stop set due_at = ? where project_id = ? and entered_at is not null
				and passed_at is null""", timestamp(due), project.value());
	}

	/** All stops in order; none before the first submission. */
	public List<Stop> of(ProjectId project) {
		return database.query("select * from application_stop where project_id = ? order by position",
				(row, number) -> new Stop(row.getInt("position"), row.getString("level"), row.getString("role"),
						row.getString("organisation"), row.getBoolean("recommends"),
						instant(row.getTimestamp("entered_at")), instant(row.getTimestamp("passed_at"))),
				project.value());
	}

	/** Those of these applications that an authority had to recommend and has not. */
	Map<ProjectId, String> lackingRecommendation(Collection<ProjectId> projects) {
		var lacking = new LinkedHashMap<ProjectId, String>();
		database.query("""
				select project_id, organisation from application_stop
				where recommends and passed_at is null and project_id = any (?) order by project_id, position desc""",
				row -> {
					lacking.put(new ProjectId(row.getObject(1, UUID.class)), row.getString(2));
				}, (Object) projects.stream().map(ProjectId::value).toArray(UUID[]::new));
		return lacking;
	}

	/** Where the application is now. */
	public Optional<Stop> current(ProjectId project) {
		return of(project).stream().filter(stop -> stop.enteredAt() != null && stop.passedAt() == null).findFirst();
	}

	private static Timestamp timestamp(Instant instant) {
		return (instant == null) ? null : Timestamp.from(instant);
	}

	private static Instant instant(Timestamp timestamp) {
		return (timestamp == null) ? null : timestamp.toInstant();
	}

	/** One authority of the chain. */
	public record Stop(int position, String level, String role, String organisation, boolean recommends,
			Instant enteredAt, Instant passedAt) {
	}

}
