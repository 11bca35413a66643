package cn.denggao.demonstration;

import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import cn.denggao.calendar.DayKeeper;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.EngineClock;
import cn.denggao.worklist.WorklistEntry;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.boot.test.context.TestComponent;

/**
 * Drives a test through time: runs the jobs that are due, lets the troupe play, and jumps
 * when nothing is left to do.
 */
@TestComponent
public class Rehearsal {

	private static final int MOST_ROUNDS = 600;

	private final Troupe troupe;

	private final PanelPlay panels;

	private final JumpingAhead jumping;

	private final EngineClock engine;

	private final OfficialClock clock;

	private final DayKeeper days;

	private final ManagementService management;

	Rehearsal(Troupe troupe, PanelPlay panels, JumpingAhead jumping, EngineClock engine, OfficialClock clock,
			DayKeeper days, ManagementService management) {
		this.troupe = troupe;
		this.panels = panels;
		this.jumping = jumping;
		this.engine = engine;
		this.clock = clock;
		this.days = days;
		this.management = management;
	}

	/** Plays what is wanted and jumps ahead until the goal is reached. */
	public void until(BooleanSupplier goal, Predicate<WorklistEntry> wanted) {
		for (var round = 0; round < MOST_ROUNDS; round++) {
			if (goal.getAsBoolean()) {
				return;
			}
			if (!settle(wanted)) {
				jumping.toNext();
			}
		}
		throw new AssertionError("The goal was not reached");
	}

	/** Runs jobs and plays tasks once; false if there was nothing to do. */
	public boolean settle(Predicate<WorklistEntry> wanted) {
		engine.follow(clock.now());
		days.keep();
		return runDueJobs() + panels.play() + troupe.play(wanted) > 0;
	}

	private int runDueJobs() {
		var due = management.createJobQuery()
			.active()
			.withRetriesLeft()
			.listPage(0, 500)
			.stream()
			.filter(this::isDue)
			.toList();
		due.forEach(this::run);
		return due.size();
	}

	private boolean isDue(Job job) {
		return job.getDuedate() == null || !job.getDuedate().toInstant().isAfter(now());
	}

	private void run(Job job) {
		if (management.createJobQuery().jobId(job.getId()).count() > 0) {
			management.executeJob(job.getId());
		}
	}

	private Instant now() {
		return clock.now();
	}

}
