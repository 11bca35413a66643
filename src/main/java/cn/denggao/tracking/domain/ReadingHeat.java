package cn.denggao.tracking.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
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

	private final UnshownVisits unshown;

	private final Diagrams diagrams;

	private final Inbox inbox;

	private final ProjectDirectory projects;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	ReadingHeat(Visits visits, UnshownVisits unshown, Diagrams diagrams, Inbox inbox, ProjectDirectory projects,
			WorkingCalendar calendar, OfficialClock clock) {
		this.visits = visits;
		this.unshown = unshown;
		this.diagrams = diagrams;
		this.inbox = inbox;
		this.projects = projects;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * @param owner whose own process it is, null for the shared one
	 * @param number of the version, or null for the newest
	 * @param round only its projects, or all if null
	 */
	public Heat of(String process, String owner, Integer number, RoundId round) {
		var versions = diagrams.versions(process, owner);
		var version = versions.stream()
			.filter(one -> number == null || one.number() == number)
			.findFirst()
			.orElseThrow(Refused::notFound);
		var drawn = diagrams.drawn(version.definitionId());
		var counted = counted(process, version.definitionId(), drawn,
				(round == null) ? null : projects.keysInRound(round));
		var spent = new SpentDays(calendar, counted.visits().stream().filter(Alike::isPassed).toList());
		var steps = steps(drawn, counted, spent);
		return new Heat(process, diagrams.name(version.definitionId()), version.number(),
				versions.stream().map(Diagrams.Version::number).toList(), steps.get(true), steps.get(false),
				spent.isComplete());
	}

	/**
	 * From the projection; what that does not know, from the engine's history. A process
	 * that belongs to no project is not in the projection at all.
	 */
	private Counted counted(String process, String definition, List<Diagrams.Drawn> drawn, List<String> of) {
		var now = clock.now();
		var found = new ArrayList<>(visits.of(definition, of));
		var all = found.isEmpty();
		var late = new HashMap<>(visits.overdue(definition, inbox.overdueIn(process, now), of));
		var others = drawn.stream()
			.filter(one -> one.lasting() && (all || !one.shown()))
			.map(Diagrams.Drawn::id)
			.toList();
		found.addAll(unshown.of(definition, others, of));
		late.putAll(unshown.overdue(definition, others, of, now));
		return new Counted(found, late);
	}

	private static Map<Boolean, List<StepHeat>> steps(List<Diagrams.Drawn> drawn, Counted counted, SpentDays spent) {
		var by = counted.visits().stream().collect(Collectors.groupingBy(Alike::element));
		return drawn.stream()
			.map(step -> step(step, by.getOrDefault(step.id(), List.of()), counted.late().getOrDefault(step.id(), 0),
					spent))
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

	/** Visits, and at how many cases each task is late. */
	private record Counted(List<Alike> visits, Map<String, Integer> late) {
	}

}
