package cn.denggao.application.domain;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The recommendation lists of the authorities; a withdrawn entry frees its place. */
@Component
class Recommendations {

	private static final String ADD = """
			insert into application_recommendation (round_id, authority, project_id, place, recommended_at, login)
			values (?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate database;

	private final OfficialClock clock;

	private final CurrentActor actor;

	Recommendations(JdbcTemplate database, OfficialClock clock, CurrentActor actor) {
		this.database = database;
		this.clock = clock;
		this.actor = actor;
	}

	/** Projects on the list, in their order. */
	List<ProjectId> of(RoundId round, OrganisationId authority) {
		return database
			.queryForList("""
					select project_id from application_recommendation
					where round_id = ? and authority = ? and withdrawn_at is null order by place""", UUID.class,
					round.value(), authority.value())
			.stream()
			.map(ProjectId::new)
			.toList();
	}

	int lastPlace(RoundId round, OrganisationId authority) {
		return database.queryForObject("""
				select coalesce(max(place), 0) from application_recommendation
				where round_id = ? and authority = ?""", Integer.class, round.value(), authority.value());
	}

	void add(RoundId round, OrganisationId authority, ProjectId project, int place) {
		database.update(ADD, round.value(), authority.value(), project.value(), place, Timestamp.from(clock.now()),
				actor.login());
	}

	/** A withdrawal before the lists close frees the place. */
	void free(ProjectId project) {
		database.update("""
				update application_recommendation set withdrawn_at = ? where project_id = ? and withdrawn_at is null""",
				Timestamp.from(clock.now()), project.value());
	}

}
