package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.modeling.MigrationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads migrations, their progress and their report. */
@Service
@Transactional(readOnly = true)
public class ReadingMigrations {

	private final Migrations migrations;

	private final MigrationCases cases;

	private final StepChoices choices;

	private final ProcessVersions versions;

	private final Administrators administrators;

	private final MigrationSettings settings;

	ReadingMigrations(Migrations migrations, MigrationCases cases, StepChoices choices, ProcessVersions versions,
			Administrators administrators, MigrationSettings settings) {
		this.migrations = migrations;
		this.cases = cases;
		this.choices = choices;
		this.versions = versions;
		this.administrators = administrators;
		this.settings = settings;
	}

	/** All of them, newest first. */
	public List<MigrationView> all() {
		administrators.requireReader();
		return migrations.findAllByOrderByProposedAtDesc().stream().map(Migration::view).toList();
	}

	public MigrationView require(MigrationId id) {
		administrators.requireReader();
		return migrations.require(id).view();
	}

	/** How many cases stand how. */
	public Map<CaseStatus, Integer> counts(MigrationId id) {
		administrators.requireReader();
		return cases.counts(id);
	}

	/** What was chosen for each step. */
	public List<StepChoice> choices(MigrationId id) {
		administrators.requireReader();
		return choices.of(id);
	}

	/**
	 * One page of the report.
	 * @param status only these cases, or all of them if null
	 * @param page from 0
	 */
	public List<Line> cases(MigrationId id, CaseStatus status, int page) {
		var migration = require(id);
		var drawn = versions.steps(versions.require(migration.process(), migration.fromVersion()));
		return cases.of(id, status, settings.page(), page * settings.page())
			.stream()
			.map(line -> new Line(line, versions.codeOf(migration.process(), line.businessKey()),
					line.steps()
						.stream()
						.map(step -> drawn.containsKey(step) ? drawn.get(step).label() : step)
						.toList()))
			.toList();
	}

	public int pageSize() {
		return settings.page();
	}

	/** Whether the reader may propose and retry. */
	public boolean mayPropose() {
		return administrators.mayPropose();
	}

	/** Whether the reader may decide on this one: not on one's own. */
	public boolean mayDecide(MigrationView migration) {
		return migration.isProposed() && !administrators.requireReader().equals(migration.author());
	}

	/**
	 * One case of the report.
	 *
	 * @param code official code of the case, or nothing
	 * @param waiting labels of the steps at which it waited
	 */
	public record Line(CaseLine of, String code, List<String> waiting) {
	}

}
