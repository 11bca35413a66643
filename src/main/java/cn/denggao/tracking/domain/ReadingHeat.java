package cn.denggao.tracking.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.tracking.domain.Visits.Alike;
import cn.denggao.worklist.Inbox;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts for every step of a version who is there, who has passed and how long it took.
 */
@Service
@Transactional(readOnly = true)
public class ReadingHeat {

	private final Visits visits;

	private final Diagrams diagrams;

	private final Inbox inbox;

	private final ProjectDirectory projects;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	ReadingHeat(Visits visits, Diagrams diagrams, Inbox inbox, ProjectDirectory projects, WorkingCalendar calendar,
			OfficialClock clock) {
		this.visits = visits;
		this.diagrams = diagrams;
		this.inbox = inbox;
		this.projects = projects;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * @param number of the version, or null for the newest
	 * @param round only its projects, or all if null
	 */
	public Heat of(String process, Integer number, RoundId round) {
		var versions = diagrams.versions(process);
		var version = versions.stream()
			.filter(one -> number == null || one.number() == number)
			.findFirst()
			.orElseThrow(Refused::notFound);
		var of = (round == null) ? null : projects.keysInRound(round);
		var found = visits.of(version.definitionId(), of);
		var late = visits.overdue(version.definitionId(), inbox.overdueIn(process, clock.now()), of);
		var spent = new SpentDays(calendar, found.stream().filter(Alike::isPassed).toList());
		var steps = steps(diagrams.drawn(version.definitionId()), found, late, spent);
		return new Heat(process, diagrams.name(version.definitionId()), version.number(),
				versions.stream().map(Diagrams.Version::number).toList(), steps.get(true), steps.get(false),
				spent.isComplete());
	}

	private static Map<Boolean, List<StepHeat>> steps(List<Diagrams.Drawn> drawn, List<Alike> found,
			Map<String, Integer> late, SpentDays spent) {
		var by = found.stream().collect(Collectors.groupingBy(Alike::element));
		return drawn.stream()
			.map(step -> step(step, by.getOrDefault(step.id(), List.of()), late.getOrDefault(step.id(), 0), spent))
			.sorted(StepHeat.SLOWEST_FIRST)
			.collect(Collectors.partitioningBy(one -> one.step().lasting()));
	}

	private static StepHeat step(Diagrams.Drawn step, List<Alike> visits, int late, SpentDays spent) {
		var passed = visits.stream().filter(Alike::isPassed).toList();
		var days = Optional.of(passed).filter(some -> !some.isEmpty() && spent.isComplete()).map(spent::of);
		return new StepHeat(step, sum(visits.stream().filter(Alike::isOpen).toList()), late, sum(passed),
				sum(visits.stream().filter(one -> !one.isOpen() && one.cancelled()).toList()),
				days.map(SpentDays::median).orElse(null), days.map(all -> all.lastKey()).orElse(null));
	}

	private static int sum(List<Alike> visits) {
		return visits.stream().mapToInt(Alike::visits).sum();
	}

}
