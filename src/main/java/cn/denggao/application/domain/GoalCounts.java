package cn.denggao.application.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.BoundCount;
import cn.denggao.application.BoundCount.Scope;
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
		if (isSelfFunded(round)) {
			return List.of();
		}
		return targets.goals(round.programmeCode())
			.stream()
			.filter(goal -> goal.of() != null && goal.of().concerns(round.tier(), round.categoryCode()))
			.map(goal -> new BoundCount(Scope.PROGRAMME, goal.code(), goal.name(), null, goal.figure(),
					count(round, goal, more)))
			.toList();
	}

	private int count(RoundSummary round, ProgrammeGoal goal, Collection<ProjectId> more) {
		var ids = more.stream().map(ProjectId::value).toArray(UUID[]::new);
		return database.queryForObject("""
				select application_goal_approvals(q, ?) + (select count(*)::integer from unnest(?::uuid[]) p(id)
				where application_goal_would_count(q, p.id)) from programme_quota q
				where q.programme = ? and q.kind = 'GOAL' and q.code = ?""", Integer.class,
				goal.perYear() ? round.year() : 0, ids, round.programmeCode(), goal.code());
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
