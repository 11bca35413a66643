package cn.denggao.application.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.application.domain.ApprovedRows.Group;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.ProgrammeGoal;
import cn.denggao.programme.ProgrammePlan;
import org.springframework.stereotype.Component;

/** Promises over a programme's categories against approvals, by year where meant so. */
@Component
class GoalLines {

	private final OrganisationDirectory organisations;

	GoalLines(OrganisationDirectory organisations) {
		this.organisations = organisations;
	}

	/**
	 * Every goal, for each year of approvals by itself where it is meant so, the newest
	 * first.
	 * @param whole whether all of the programme is seen, so that numbers can be compared
	 */
	List<GoalLine> of(ProgrammePlan plan, boolean whole, List<Group> own) {
		var regions = new RegionChains(organisations);
		return plan.goals().stream().flatMap(goal -> lines(goal, whole, own, regions)).toList();
	}

	private static Stream<GoalLine> lines(ProgrammeGoal goal, boolean whole, List<Group> own, RegionChains regions) {
		if (goal.of() == null) {
			return Stream.of(new GoalLine(goal, null, null, null, null));
		}
		var counting = own.stream().filter(group -> !group.selfFunded() && counts(goal, group, regions)).toList();
		var years = counting.stream().map(Group::year).distinct().sorted(Comparator.reverseOrder()).toList();
		return (goal.perYear() && !years.isEmpty()) ? years.stream().map(year -> line(goal, year, whole, counting))
				: Stream.of(line(goal, null, whole, counting));
	}

	private static GoalLine line(ProgrammeGoal goal, Integer year, boolean whole, List<Group> counting) {
		int count = TargetProgress.count(counting, group -> year == null || group.year() == year);
		return new GoalLine(goal, year, count, whole ? goal.figure().percent(count) : null,
				whole ? goal.figure().state(count) : null);
	}

	private static boolean counts(ProgrammeGoal goal, Group group, RegionChains regions) {
		return goal.of()
			.holds(group.tier(), group.category(), group.specialty(), regions.around(group.region()),
					group.authorities());
	}

}
