package cn.denggao.application.domain.remark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions of hospitals that wait for the acting person's office; one statement however
 * many there are.
 */
@Service
@Transactional(readOnly = true)
public class WaitingRemarks {

	private static final String LEADER = "-leader";

	/** Where an application stands is told as {@code HandlingAuthority} does. */
	private static final String WAITING = """
			select p.id, p.code, p.title, p.hospital_id, p.submitted_at is not null as submitted, count(*) as number,
			min(r.said_at) as since from application_remark r join application_project p on p.id = r.project_id
			left join lateral (select stop.organisation, stop.role from application_stop stop
			  where stop.project_id = p.id and stop.entered_at is not null and exists (select from application_stop ahead
			  where ahead.project_id = p.id and ahead.passed_at is null) order by stop.position desc limit 1) s on true
			where r.side = 'HOSPITAL' and r.asks and p.status <> all (?) and p.round_id = any (?)
			and not exists (select from application_remark answer where answer.project_id = r.project_id
			  and answer.side = 'AUTHORITY' and answer.id > r.id)
			and case when p.submitted_at is null then p.round_id = any (?) and r.to_organisation = ? and r.to_role = any (?)
			  when s.organisation is not null then s.organisation = ? and s.role = any (?)
			  else p.round_id = any (?) end
			group by p.id order by since, p.id""";

	private final JdbcTemplate database;

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final CurrentActor actor;

	WaitingRemarks(JdbcTemplate database, RoundDirectory rounds, OrganisationDirectory organisations,
			CurrentActor actor) {
		this.database = database;
		this.rounds = rounds;
		this.organisations = organisations;
		this.actor = actor;
	}

	/** By application, who has waited longest first; for officers, else not found. */
	public List<Waiting> mine() {
		var roles = roles(actor.get());
		if (roles.length == 0) {
			throw Refused.notFound();
		}
		return find(roles);
	}

	/** Whether the acting person's office answers hospitals at all. */
	public boolean answers() {
		return roles(actor.get()).length > 0;
	}

	/** How many wait on each application; none for people who answer none. */
	public Map<ProjectId, Integer> counts() {
		var roles = roles(actor.get());
		return (roles.length == 0) ? Map.of()
				: find(roles).stream().collect(Collectors.toMap(Waiting::project, Waiting::number));
	}

	private List<Waiting> find(String[] roles) {
		var own = actor.get().organisation();
		var all = rounds.all();
		var names = new HashMap<String, String>();
		return database.query(WAITING,
				(row, number) -> waiting(row, names.computeIfAbsent(row.getString("hospital_id"), this::name)), ended(),
				ids(all, round -> round.status().reached(RoundStatus.OPEN) && round.status() != RoundStatus.CLOSED),
				ids(all, RoundSummary::isOpen), own, roles, own, roles,
				ids(all, round -> round.organisation().value().equals(own)
						&& Arrays.asList(roles).contains(round.held(Role.HC_DECIDER).code())));
	}

	private String name(String hospital) {
		return organisations.nameOf(OrganisationId.of(hospital));
	}

	/** Of officers; who leads them sees what waits for them. */
	private static String[] roles(Actor person) {
		return person.roles()
			.stream()
			.flatMap(code -> Role.of(code).stream())
			.filter(role -> Role.commissions().contains(role) || role == Role.TCM_AUTHORITY)
			.map(role -> role.code().replace(LEADER, ""))
			.toArray(String[]::new);
	}

	private static String[] ended() {
		return Arrays.stream(ProjectStatus.values())
			.filter(ProjectStatus::isFinal)
			.map(Enum::name)
			.toArray(String[]::new);
	}

	private static UUID[] ids(List<RoundSummary> all, Predicate<RoundSummary> chosen) {
		return all.stream().filter(chosen).map(round -> round.id().value()).toArray(UUID[]::new);
	}

	private static Waiting waiting(ResultSet row, String hospital) throws SQLException {
		return new Waiting(new ProjectId(row.getObject("id", UUID.class)), row.getString("code"),
				row.getString("title"), hospital, row.getBoolean("submitted"), row.getInt("number"),
				row.getTimestamp("since").toInstant());
	}

	/**
	 * An application with questions.
	 *
	 * @param submitted whether it is handed in, so that officers may open its dossier
	 * @param number how many wait
	 * @param since when the first of them was asked
	 */
	public record Waiting(ProjectId project, String code, String title, String hospital, boolean submitted, int number,
			Instant since) {

	}

}
