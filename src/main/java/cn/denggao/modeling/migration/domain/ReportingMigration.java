package cn.denggao.modeling.migration.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.domain.ModelingDesk;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out the whole report of a migration, case by case, and notes that it did. */
@Service
@Transactional
public class ReportingMigration {

	private static final int AT_A_TIME = 1000;

	private final Migrations migrations;

	private final MigrationCases cases;

	private final StepChoices choices;

	private final ProcessVersions versions;

	private final ModelingDesk desk;

	private final AuditTrail audit;

	private final NamedMigrations named;

	ReportingMigration(Migrations migrations, MigrationCases cases, StepChoices choices, ProcessVersions versions,
			ModelingDesk desk, AuditTrail audit, NamedMigrations named) {
		this.migrations = migrations;
		this.cases = cases;
		this.choices = choices;
		this.versions = versions;
		this.desk = desk;
		this.audit = audit;
		this.named = named;
	}

	/** The report as it stands now. */
	public Report report(MigrationId id) {
		desk.reader();
		var migration = named.view(migrations.require(id));
		var treatments = StepChoices.treatments(choices.of(id));
		var former = versions.steps(versions.require(migration.process(), migration.fromVersion()));
		var present = versions.steps(versions.require(migration.process(), migration.toVersion()));
		var lines = all(id).stream().map(line -> line(migration, line, treatments, former, present)).toList();
		audit.record("modeling.migration-exported", Subject.of("migration", id), Map.of("cases", lines.size()));
		return new Report(migration, lines);
	}

	private List<CaseLine> all(MigrationId id) {
		var all = new ArrayList<CaseLine>();
		var page = cases.of(id, null, AT_A_TIME, 0);
		while (!page.isEmpty()) {
			all.addAll(page);
			page = cases.of(id, null, AT_A_TIME, all.size());
		}
		return all;
	}

	private Line line(MigrationView migration, CaseLine line, Map<String, Treatment> treatments,
			Map<String, DrawnStep> former, Map<String, DrawnStep> present) {
		var treatment = line.steps()
			.stream()
			.map(step -> treatments.getOrDefault(step, Treatment.NOW))
			.reduce(Treatment.NOW, Treatment::and);
		return new Line(line, versions.codeOf(migration.process(), line.businessKey()),
				ReadingMigrations.labels(former, line.steps()), ReadingMigrations.labels(present, line.targets()),
				treatment);
	}

	/** A migration and every case of it. */
	public record Report(MigrationView migration, List<Line> lines) {

	}

	/**
	 * One case.
	 *
	 * @param code official code of the case, or nothing
	 * @param waited labels of the steps at which it waited at its turn, or when it was
	 * listed if it was not moved
	 * @param went labels of the steps of the new version to which it was moved, or none
	 * @param treatment what was chosen for it
	 */
	public record Line(CaseLine of, String code, List<String> waited, List<String> went, Treatment treatment) {

	}

}
