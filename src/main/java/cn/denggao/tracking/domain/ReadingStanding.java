package cn.denggao.tracking.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.tracking.domain.Standing.Passed;
import cn.denggao.tracking.domain.Standing.Wait;
import cn.denggao.worklist.Inbox;
import cn.denggao.worklist.Inbox.Seen;
import cn.denggao.worklist.WorklistEntry;

import org.springframework.stereotype.Service;

/** Puts together where a project stands, from the projections alone. */
@Service
public class ReadingStanding {

	/** Who judges, and that somebody is about to come unannounced. */
	private static final Set<String> UNTOLD = Set.of("expert-scoring", "review-stage", "UserTask_InspectOnSite");

	private final Steps steps;

	private final Milestones milestones;

	private final Diagrams diagrams;

	private final Inbox inbox;

	private final WorkingCalendar calendar;

	ReadingStanding(Steps steps, Milestones milestones, Diagrams diagrams, Inbox inbox, WorkingCalendar calendar) {
		this.steps = steps;
		this.milestones = milestones;
		this.diagrams = diagrams;
		this.inbox = inbox;
		this.calendar = calendar;
	}

	public Standing of(String project) {
		return standing(steps.of(project), inbox.seenForProject(project));
	}

	/** The same for those who do not hear of findings that nobody has confirmed. */
	public Standing told(String project) {
		var telling = new ToldStanding(steps.of(project));
		return standing(telling.steps(), inbox.seenForProject(project).stream().map(telling::told).toList());
	}

	private Standing standing(List<Step> visited, List<Seen> open) {
		return new Standing(milestones.reachedBy(visited), milestones.openIn(visited), visited, waits(open),
				passed(visited));
	}

	/** The steps alone, without diagrams. */
	public List<Step> steps(String project) {
		return steps.of(project);
	}

	private List<Wait> waits(List<Seen> open) {
		return open.stream().filter(seen -> mayBeNamed(seen.task())).map(this::wait).toList();
	}

	private boolean mayBeNamed(WorklistEntry task) {
		return !UNTOLD.contains(task.process()) && !UNTOLD.contains(task.task());
	}

	private Wait wait(Seen seen) {
		var due = seen.task().due();
		var offices = seen.principals().stream().map(WaitingOffice::of).flatMap(Optional::stream).toList();
		return new Wait(seen.task().label(), due, (due == null) ? null : daysLeft(due, seen.at()), offices);
	}

	private int daysLeft(Instant due, Instant now) {
		return calendar.workingDaysBetween(LocalDate.ofInstant(now, OfficialClock.ZONE),
				LocalDate.ofInstant(due, OfficialClock.ZONE));
	}

	private List<Passed> passed(List<Step> visited) {
		Map<String, List<Step>> byDiagram = visited.stream()
			.collect(Collectors.groupingBy(Step::definitionId, LinkedHashMap::new, Collectors.toList()));
		return byDiagram.entrySet().stream().map(each -> passed(each.getKey(), each.getValue())).toList();
	}

	private Passed passed(String definition, List<Step> visits) {
		var states = new LinkedHashMap<String, String>();
		visits.stream().filter(step -> !step.isOpen()).forEach(step -> states.put(step.element(), "done"));
		Set<String> current = visits.stream().filter(Step::isOpen).map(Step::element).collect(Collectors.toSet());
		diagrams.after(definition, current).forEach(next -> states.putIfAbsent(next, "next"));
		current.forEach(element -> states.put(element, "now"));
		return new Passed(definition, visits.get(0).process(), diagrams.name(definition), states);
	}

}
