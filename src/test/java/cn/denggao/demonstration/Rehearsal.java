package cn.denggao.demonstration;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import cn.denggao.calendar.DayKeeper;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.demonstration.Playbill.Act;
import cn.denggao.demonstration.Playbill.Goal;
import cn.denggao.engine.EngineClock;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.WorklistEntry;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

import org.springframework.boot.test.context.TestComponent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drives a test through time: runs the jobs that are due, lets the troupe play, and jumps
 * when nothing is left to do.
 */
@TestComponent
public class Rehearsal {

	private static final int MOST_ROUNDS = 600;

	private final OpeningAct opening;

	private final Troupe troupe;

	private final PanelPlay panels;

	private final JumpingAhead jumping;

	private final EngineClock engine;

	private final OfficialClock clock;

	private final DayKeeper days;

	private final ManagementService management;

	Rehearsal(OpeningAct opening, Troupe troupe, PanelPlay panels, JumpingAhead jumping, EngineClock engine,
			OfficialClock clock, DayKeeper days, ManagementService management) {
		this.opening = opening;
		this.troupe = troupe;
		this.panels = panels;
		this.jumping = jumping;
		this.engine = engine;
		this.clock = clock;
		this.days = days;
		this.management = management;
	}

	/**
	 * The province opens the round of a year, and hospitals begin the drafts with these
	 * keys of applications.yaml.
	 */
	public RoundId open(int year, String... applications) {
		return opening.open(new Act("SX-136", "LEADING_SPECIALTY", year, year + " 年度领军临床专科", "晋卫医函〔" + year + "〕31号",
				20, 15, LocalTime.of(17, 30), List.of(applications), Goal.OPEN));
	}

	/** Runs all jobs that are due until none is left; nobody acts. */
	public void work() {
		engine.follow(clock.now());
		days.keep();
		for (var round = 0; runDueJobs() > 0; round++) {
			assertThat(round).as("rounds of jobs").isLessThan(MOST_ROUNDS);
		}
	}

	/**
	 * Plays what is wanted, and runs jobs, as long as there is something; time stands.
	 */
	public void play(Predicate<WorklistEntry> wanted) {
		do {
			work();
		}
		while (troupe.play(wanted) > 0);
		work();
	}

	/** Lets time pass, and nobody acts, until the goal is reached. */
	public void waitFor(BooleanSupplier goal) {
		work();
		for (var round = 0; !goal.getAsBoolean(); round++) {
			assertThat(round).as("jumps").isLessThan(MOST_ROUNDS);
			jumping.toNext();
			work();
		}
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
