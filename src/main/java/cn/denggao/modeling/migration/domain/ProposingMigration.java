package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.domain.ModelingDesk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator proposes to move the running cases of a process. */
@Service
@Transactional
public class ProposingMigration {

	private final Migrations migrations;

	private final StepChoices choices;

	private final ProcessVersions versions;

	private final ModelingDesk desk;

	private final MigrationMail mail;

	private final AuditTrail audit;

	private final OfficialClock clock;

	ProposingMigration(Migrations migrations, StepChoices choices, ProcessVersions versions, ModelingDesk desk,
			MigrationMail mail, AuditTrail audit, OfficialClock clock) {
		this.migrations = migrations;
		this.choices = choices;
		this.versions = versions;
		this.desk = desk;
		this.mail = mail;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Proposes it; nothing moves before somebody else has approved.
	 * @param chosen treatments and hand-made places; steps that are not named keep the
	 * place the engine finds and are moved at once
	 */
	public MigrationId propose(String process, int from, int to, String reason, List<StepChoice> chosen) {
		var author = desk.editor().login();
		var source = versions.require(process, from);
		var target = versions.require(process, to);
		requireRelated(source, target);
		migrations.oneAtATime(process);
		if (migrations.existsByProcessAndStatusIn(process, MigrationStatus.OPEN)) {
			throw Refused.tooLate("modeling.migration.another-open");
		}
		var migration = migrations.saveAndFlush(new Migration(source, target, reason, author, clock.now()));
		choices.write(migration.id(), new Places(versions.steps(source).keySet(), versions.steps(target).keySet(),
				versions.equalSteps(source, target))
			.with(chosen));
		audit.record("modeling.migration-proposed", Subject.of("migration", migration.id()),
				Map.of("process", process, "from", from, "to", to));
		mail.proposed(migration);
		return migration.id();
	}

	private void requireRelated(ProcessVersion from, ProcessVersion to) {
		if (from.version() == to.version()) {
			throw Refused.at("to", "modeling.migration.same-version");
		}
		if (!versions.areRelated(from, to)) {
			throw Refused.at("to", "modeling.migration.other-owner");
		}
	}

	/** The author takes the proposal back. */
	public void withdraw(MigrationId id) {
		var migration = migrations.lock(id);
		if (!migration.author().equals(desk.editor().login())) {
			throw Refused.because("modeling.migration.not-own");
		}
		migration.withdraw(clock.now());
		audit.record("modeling.migration-withdrawn", Subject.of("migration", id), Map.of());
	}

}
