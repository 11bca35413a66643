package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.calendar.DailyStep;
import cn.denggao.calendar.DailyWalk;

import org.springframework.stereotype.Component;

/**
 * Walks once a day through all open ledgers: whatever is due by today and not yet moved
 * is moved, so a missed day repairs itself. Suspended projects are passed over.
 */
@Component
class ConstructionWalk implements DailyWalk {

	private final Ledgers ledgers;

	private final ProjectDirectory projects;

	private final DailyStep step;

	private final DueInConstruction due;

	ConstructionWalk(Ledgers ledgers, ProjectDirectory projects, DailyStep step, DueInConstruction due) {
		this.ledgers = ledgers;
		this.projects = projects;
		this.step = step;
		this.due = due;
	}

	@Override
	public String name() {
		return "construction";
	}

	@Override
	public void walk(LocalDate day) {
		walk(ledgers.findByClosedAtIsNull().stream().map(Ledger::project).filter(this::isAwake).toList(), day);
	}

	private void walk(List<ProjectId> awake, LocalDate day) {
		step.each("construction.dispatches", awake, project -> due.dispatches(project, day));
		step.each("construction.tranches", awake, project -> due.tranches(project, day));
		step.each("construction.reports", awake, project -> due.reports(project, day));
		step.each("construction.term-end", awake, project -> due.termEnd(project, day));
	}

	private boolean isAwake(ProjectId project) {
		return projects.require(project).status() != ProjectStatus.SUSPENDED;
	}

}
