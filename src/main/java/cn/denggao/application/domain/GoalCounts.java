package cn.denggao.application.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import cn.denggao.application.BoundCount;
import cn.denggao.application.BoundCount.Scope;
import cn.denggao.application.BoundPlace;
import cn.denggao.application.ProjectId;
import cn.denggao.programme.ProgrammeGoal;
import cn.denggao.programme.ProgrammeTargets;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRoute.Track;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What a programme promises over its categories, by year or for all, as approved. */
@Component
class GoalCounts {

	private static final String SELF_FUNDED = "SELF_FUNDED";

	private final JdbcTemplate database;

	private final ProgrammeTargets targets;

	private final RoundDirectory rounds;

	GoalCounts(JdbcTemplate database, ProgrammeTargets targets, RoundDirectory rounds) {
		this.database = database;
		this.targets = targets;
		this.rounds = rounds;
	}

	/** Goals that this round's approvals count on, as if these were approved, too. */
	List<BoundCount> counts(RoundSummary round, Collection<ProjectId> more) {
		return concerning(round)
			.map(goal -> new BoundCount(Scope.PROGRAMME, goal.code(), goal.name(), null, goal.figure(),
					count(round, goal, more)))
			.toList();
	}

	/** Goals that refuse, with those of these that count on them, approved or not. */
	Map<BoundPlace, List<ProjectId>> places(RoundSummary round, Collection<ProjectId> projects,
			Set<ProjectId> notApproved) {
		var places = new LinkedHashMap<BoundPlace, List<ProjectId>>();
		concerning(round).filter(goal -> goal.figure().bound().isPresent()).forEach(goal -> {
			var counting = counting(round, goal, projects);
			long own = counting.stream().filter(project -> !notApproved.contains(project)).count();
			int others = count(round, goal, List.of()) - (int) own;
			places.put(new BoundPlace(Scope.PROGRAMME, goal.code(), "",
					Math.max(0, goal.figure().bound().getAsInt() - others)), counting);
		});
		return places;
	}

	private Stream<ProgrammeGoal> concerning(RoundSummary round) {
		return isSelfFunded(round) ? Stream.empty()
				: targets.goals(round.programmeCode())
					.stream()
					.filter(goal -> goal.of() != null && goal.of().concerns(round.tier(), round.categoryCode()));
	}

	private List<ProjectId> counting(RoundSummary round, ProgrammeGoal goal, Collection<ProjectId> projects) {
		return database.query("""
				select p.id from unnest(?::uuid[]) p(id), programme_quota q
				where q.programme = ? and q.kind = 'GOAL' and q.code = ? and application_goal_would_count(q, p.id)
				order by p.id""", (row, number) -> new ProjectId(row.getObject("id", UUID.class)), ids(projects),
				round.programmeCode(), goal.code());
	}

	private static UUID[] ids(Collection<ProjectId> projects) {
		return projects.stream().map(ProjectId::value).toArray(UUID[]::new);
	}

	private int count(RoundSummary round, ProgrammeGoal goal, Collection<ProjectId> more) {
		return database.queryForObject("""
				select application_goal_approvals(q, ?) + (select count(*)::integer from unnest(?::uuid[]) p(id)
				where application_goal_would_count(q, p.id)) from programme_quota q
				where q.programme = ? and q.kind = 'GOAL' and q.code = ?""", Integer.class,
				goal.perYear() ? round.year() : 0, ids(more), round.programmeCode(), goal.code());
	}

	/** Self-funded projects are told apart everywhere (R002-16). */
	private boolean isSelfFunded(RoundSummary round) {
		if (round.status() == RoundStatus.DRAFT) {
			return true;
		}
		var rules = rounds.rules(round.id());
		return rules.route().track() == Track.SELF_FUNDED || SELF_FUNDED.equals(rules.application().fundingMode());
	}

}
