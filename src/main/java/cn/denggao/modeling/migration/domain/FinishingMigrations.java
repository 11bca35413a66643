package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
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

	private final MigrationMail mail;

	private final AuditTrail audit;

	private final OfficialClock clock;

	FinishingMigrations(Migrations migrations, MigrationCases cases, StepChoices choices, ProcessVersions versions,
			MigrationMail mail, AuditTrail audit, OfficialClock clock) {
		this.migrations = migrations;
		this.cases = cases;
		this.choices = choices;
		this.versions = versions;
		this.mail = mail;
		this.audit = audit;
		this.clock = clock;
	}

	public void release() {
		migrations.findByStatus(MigrationStatus.RUNNING).forEach(migration -> release(migration.id()));
	}

	/** Locked before it is looked at: somebody may be asking to try again. */
	public void finish() {
		for (var migration : migrations.lockByStatus(MigrationStatus.RUNNING)) {
			var counts = cases.counts(migration.id());
			if (isDone(counts)) {
				migration.finish(versions.running(cases.instances(migration.id())), clock.now());
				audit.record("modeling.migration-finished", Subject.of("migration", migration.id()),
						counts.entrySet()
							.stream()
							.collect(Collectors.toMap(one -> one.getKey().name(), Map.Entry::getValue)));
				mail.finished(migration, counts);
			}
		}
	}

	private void release(MigrationId id) {
		var waiting = cases.waiting(id);
		if (waiting.isEmpty()) {
			return;
		}
		var treatments = StepChoices.treatments(choices.of(id));
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
