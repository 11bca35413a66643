package cn.denggao.application.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectHistory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Actor;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Every change of a project's status, with who, for whom, when and why. */
@Component
class StatusJournal implements ProjectHistory {

	private static final String WRITE = """
			insert into application_status_change
			(project_id, from_status, to_status, changed_at, login, roles, organisation, reason, document_no)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String READ = """
			select from_status, to_status, changed_at, organisation, reason, document_no from application_status_change
			where project_id = ? order by id""";

	private static final String OPINIONS = """
			select 'FORMAL_REVIEW' as kind, reviewed_at as given_at, organisation, cast(null as integer) as rank, reason
			from application_formal_review where project_id = ? and decision = 'PASS'
			union all select 'RECOMMENDATION', recommended_at, organisation, rank, reason
			from application_recommendation where project_id = ? and freed_at is null order by given_at""";

	private static final String REACHED = """
			select c.to_status, count(distinct c.project_id) as projects from application_status_change c
			join application_project p on p.id = c.project_id where p.round_id = ? group by c.to_status""";

	private final JdbcTemplate database;

	private final OfficialClock clock;

	private final CurrentActor actor;

	StatusJournal(JdbcTemplate database, OfficialClock clock, CurrentActor actor) {
		this.database = database;
		this.clock = clock;
		this.actor = actor;
	}

	void write(ProjectId project, ProjectStatus from, ProjectStatus to, String reason, String documentNo) {
		database.update(WRITE, row(project, from, to, reason, documentNo, actor.get(), clock.now()));
	}

	/** Many changes of one moment, each from the status named. */
	void writeAll(Map<ProjectId, ProjectStatus> before, ProjectStatus to, String reason, String documentNo) {
		var who = actor.get();
		var now = clock.now();
		database.batchUpdate(WRITE,
				before.entrySet()
					.stream()
					.map(each -> row(each.getKey(), each.getValue(), to, reason, documentNo, who, now))
					.toList());
	}

	private static Object[] row(ProjectId project, ProjectStatus from, ProjectStatus to, String reason,
			String documentNo, Actor who, Instant now) {
		return new Object[] { project.value(), (from == null) ? null : from.name(), to.name(), Timestamp.from(now),
				who.login(), String.join(",", who.roles().stream().sorted().toList()), who.organisation(), reason,
				documentNo };
	}

	@Override
	public List<Change> of(ProjectId project) {
		return database.query(READ,
				(row, number) -> new Change(status(row.getString("from_status")), status(row.getString("to_status")),
						row.getTimestamp("changed_at").toInstant(), office(row.getString("organisation")),
						row.getString("reason"), row.getString("document_no")),
				project.value());
	}

	@Override
	public List<Opinion> opinions(ProjectId project) {
		return database.query(OPINIONS,
				(row, number) -> new Opinion(row.getString("kind"), row.getTimestamp("given_at").toInstant(),
						office(row.getString("organisation")), row.getObject("rank", Integer.class),
						row.getString("reason")),
				project.value(), project.value());
	}

	@Override
	public Map<ProjectStatus, Long> everReached(RoundId round) {
		var reached = new EnumMap<ProjectStatus, Long>(ProjectStatus.class);
		database.query(REACHED, row -> {
			reached.put(status(row.getString("to_status")), row.getLong("projects"));
		}, round.value());
		return reached;
	}

	private static ProjectStatus status(String name) {
		return (name == null) ? null : ProjectStatus.valueOf(name);
	}

	private static OrganisationId office(String id) {
		return id.isEmpty() ? null : new OrganisationId(id);
	}

}
