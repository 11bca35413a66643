package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.modeling.MigrationId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes up cases that have left the step for which they had to wait, and closes
 * migrations in which nothing is left to do.
 */
@Component
@Transactional
class FinishingMigrations {

	private final Migrations migrations;

	private final MigrationCases cases;

	private final StepChoices choices;

	private final ProcessVersions versions;

	private final OfficialClock clock;

	FinishingMigrations(Migrations migrations, MigrationCases cases, StepChoices choices, ProcessVersions versions,
			OfficialClock clock) {
		this.migrations = migrations;
		this.cases = cases;
		this.choices = choices;
		this.versions = versions;
		this.clock = clock;
	}

	public void release() {
		migrations.findByStatus(MigrationStatus.RUNNING).forEach(migration -> release(migration.id()));
	}

	public void finish() {
		migrations.findByStatus(MigrationStatus.RUNNING)
			.stream()
			.filter(migration -> isDone(cases.counts(migration.id())))
			.forEach(migration -> migration.finish(versions.running(migration.process()), clock.now()));
	}

	private void release(MigrationId id) {
		var waiting = cases.waiting(id);
		if (waiting.isEmpty()) {
			return;
		}
		var treatments = choices.of(id).stream().collect(Collectors.toMap(StepChoice::former, StepChoice::treatment));
		var running = versions.cases(waiting);
		cases.release(id, waiting.stream().filter(one -> !running.containsKey(one)).toList(), CaseStatus.GONE,
				clock.now());
		for (var treatment : List.of(Treatment.NOW, Treatment.STAY)) {
			cases.release(id,
					running.values()
						.stream()
						.filter(one -> DecidingMigration.treatment(one, treatments) == treatment)
						.map(RunningCase::instance)
						.toList(),
					CaseStatus.of(treatment), clock.now());
		}
	}

	private static boolean isDone(Map<CaseStatus, Integer> counts) {
		return !counts.containsKey(CaseStatus.READY) && !counts.containsKey(CaseStatus.WAITING);
	}

}
