package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.domain.ModelingDesk;
import cn.denggao.modeling.migration.domain.MigrationCases.Listed;

import cn.denggao.programme.RaisingVersions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second administrator approves a migration, or refuses it. */
@Service
@Transactional
public class DecidingMigration {

	private final Migrations migrations;

	private final StepChoices choices;

	private final MigrationCases cases;

	private final ProcessVersions versions;

	private final ModelingDesk desk;

	private final RaisingVersions rounds;

	private final MigrationMail mail;

	private final AuditTrail audit;

	private final OfficialClock clock;

	DecidingMigration(Migrations migrations, StepChoices choices, MigrationCases cases, ProcessVersions versions,
			RaisingVersions rounds, ModelingDesk desk, MigrationMail mail, AuditTrail audit, OfficialClock clock) {
		this.migrations = migrations;
		this.choices = choices;
		this.cases = cases;
		this.versions = versions;
		this.desk = desk;
		this.rounds = rounds;
		this.mail = mail;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Lists every running case as it stands now; from here on they are moved, and rounds
	 * that froze the former version go on with the new one.
	 */
	public void approve(MigrationId id) {
		var approver = desk.reader().login();
		var migration = migrations.lock(id);
		var listed = listed(id, versions.cases(migration.source(), migration.target()));
		migration.approve(approver, listed.size(), clock.now());
		cases.write(id, listed, clock.now());
		var raised = rounds.raise(migration.process(), migration.fromVersion(), migration.toVersion(),
				versions.require(migration.process(), migration.toVersion()).owner());
		audit.record("modeling.migration-approved", Subject.of("migration", id),
				Map.of("cases", listed.size(), "rounds", raised));
		mail.approved(migration, listed.size());
	}

	public void refuse(MigrationId id, String reason) {
		var approver = desk.reader().login();
		var migration = migrations.lock(id);
		migration.refuse(approver, reason, clock.now());
		audit.record("modeling.migration-refused", Subject.of("migration", id), Map.of("reason", reason));
		mail.refused(migration);
	}

	/**
	 * What failed is tried again, unless something else was decided about the process
	 * since.
	 */
	public void retry(MigrationId id) {
		desk.editor();
		var migration = migrations.lock(id);
		migrations.oneAtATime(migration.process());
		if (migrations.isOvertaken(migration)) {
			throw Refused.tooLate("modeling.migration.overtaken");
		}
		migration.resume();
		audit.record("modeling.migration-retried", Subject.of("migration", id),
				Map.of("cases", cases.retry(id, clock.now())));
	}

	/**
	 * Cases that have not left their step yet are waited for no longer: they come to
	 * their end on the former version, and the process is free for another migration.
	 */
	public void endWaiting(MigrationId id) {
		desk.editor();
		migrations.lock(id).requireRunning();
		audit.record("modeling.migration-waiting-ended", Subject.of("migration", id),
				Map.of("cases", cases.endWaiting(id, clock.now())));
	}

	private List<Listed> listed(MigrationId id, List<RunningCase> running) {
		var treatments = StepChoices.treatments(choices.of(id));
		return running.stream().map(one -> new Listed(one, CaseStatus.of(treatment(one, treatments)))).toList();
	}

	static Treatment treatment(RunningCase one, Map<String, Treatment> treatments) {
		return one.steps()
			.stream()
			.map(step -> treatments.getOrDefault(step, Treatment.NOW))
			.reduce(Treatment.NOW, Treatment::and);
	}

}
