package cn.denggao.application.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ApprovalBounds;
import cn.denggao.application.ApprovedElsewhere;
import cn.denggao.application.BoundCount;
import cn.denggao.application.BoundCount.Scope;
import cn.denggao.application.BoundPlace;
import cn.denggao.application.ProjectId;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.PlaceBound.Counts;
import cn.denggao.programme.ProgrammeTargets;
import cn.denggao.programme.RoundSummary;
import org.springframework.stereotype.Component;

/** Approvals against the numbers of their category, their round and their programme. */
@Component
class CountedApprovals implements ApprovalBounds {

	private final ApprovedRows rows;

	private final RoundBounds bounds;

	private final GoalCounts goals;

	private final ProgrammeTargets targets;

	private final CapitalOfPeriod capital;

	private final CapitalRows capitals;

	CountedApprovals(ApprovedRows rows, RoundBounds bounds, GoalCounts goals, ProgrammeTargets targets,
			CapitalOfPeriod capital, CapitalRows capitals) {
		this.capital = capital;
		this.capitals = capitals;
		this.rows = rows;
		this.bounds = bounds;
		this.goals = goals;
		this.targets = targets;
	}

	@Override
	public List<BoundCount> counts(RoundSummary round, Collection<ProjectId> list) {
		var all = new ArrayList<BoundCount>();
		var target = targets.of(round.programmeCode(), round.categoryCode());
		if (target.figure() != null) {
			all.add(new BoundCount(Scope.CATEGORY, target.category(), target.name(), null, target.figure(),
					target.before() + rows.approved(round.programmeCode(), round.categoryCode())
							+ rows.notApproved(list).size()));
		}
		all.addAll(bounds.counts(round, Counts.APPROVED, list));
		all.addAll(goals.counts(round, rows.notApproved(list)));
		return all;
	}

	@Override
	public void requireRoom(RoundSummary round, Collection<ProjectId> list) {
		rows.lock(round.programmeCode(), round.categoryCode());
		bounds.lock(round, Counts.APPROVED);
		capital.require(round, list);
		var beyond = counts(round, list).stream().filter(BoundCount::refuses).toList();
		if (beyond.size() == 1) {
			var one = beyond.get(0);
			int before = before(round, one);
			throw Refused.because("application.approved.beyond", one.label(), one.figure().bound().getAsInt(), before,
					one.counted() - before);
		}
		if (!beyond.isEmpty()) {
			throw Refused.because("application.approved.beyond-several",
					beyond.stream().map(BoundCount::label).collect(Collectors.joining("、")));
		}
	}

	private int before(RoundSummary round, BoundCount beyond) {
		return counts(round, List.of()).stream()
			.filter(each -> each.code().equals(beyond.code()) && each.label().equals(beyond.label()))
			.mapToInt(BoundCount::counted)
			.sum();
	}

	@Override
	public Map<ProjectId, List<BoundPlace>> places(RoundSummary round, Collection<ProjectId> projects) {
		var places = new HashMap<ProjectId, List<BoundPlace>>();
		category(round, projects).ifPresent(place -> projects.forEach(project -> add(places, project, place)));
		goals.places(round, projects, notApproved(projects))
			.forEach((place, counting) -> counting.forEach(project -> add(places, project, place)));
		bounds.concerning(round, projects, Counts.APPROVED)
			.forEach(held -> add(places, held.project(),
					new BoundPlace(Scope.ROUND, held.code(), held.part(), held.most())));
		return places;
	}

	/** What the other rounds of the category leave to this one. */
	private Optional<BoundPlace> category(RoundSummary round, Collection<ProjectId> projects) {
		var target = targets.of(round.programmeCode(), round.categoryCode());
		if (target.figure() == null || target.figure().bound().isEmpty()) {
			return Optional.empty();
		}
		int own = projects.size() - rows.notApproved(projects).size();
		int others = target.before() + rows.approved(round.programmeCode(), round.categoryCode()) - own;
		return Optional.of(new BoundPlace(Scope.CATEGORY, target.category(), "",
				Math.max(0, target.figure().bound().getAsInt() - others)));
	}

	@Override
	public ApprovedElsewhere elsewhere(RoundSummary round) {
		return capitals.elsewhere(round.id());
	}

	private Set<ProjectId> notApproved(Collection<ProjectId> projects) {
		return Set.copyOf(rows.notApproved(projects));
	}

	private static void add(Map<ProjectId, List<BoundPlace>> places, ProjectId project, BoundPlace place) {
		places.computeIfAbsent(project, none -> new ArrayList<>()).add(place);
	}

}
