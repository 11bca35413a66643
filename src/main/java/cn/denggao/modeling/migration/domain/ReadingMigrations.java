package cn.denggao.modeling.migration.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.kernel.Actor;
import cn.denggao.modeling.MigrationId;
import cn.denggao.modeling.domain.ModelingDesk;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
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

	private final ModelingDesk desk;

	private final MigrationSettings settings;

	private final NamedMigrations named;

	ReadingMigrations(Migrations migrations, MigrationCases cases, StepChoices choices, ProcessVersions versions,
			ModelingDesk desk, MigrationSettings settings, NamedMigrations named) {
		this.migrations = migrations;
		this.cases = cases;
		this.choices = choices;
		this.versions = versions;
		this.desk = desk;
		this.settings = settings;
		this.named = named;
	}

	/**
	 * One page of them, newest first.
	 * @param page from 0
	 */
	public Page<MigrationView> all(int page) {
		desk.reader();
		var found = migrations.findAllByOrderByProposedAtDesc(PageRequest.of(page, settings.page()));
		return new PageImpl<>(named.views(found.getContent()), found.getPageable(), found.getTotalElements());
	}

	/** How many proposals of others wait for this person's decision. */
	public long waitingFor(Actor actor) {
		return migrations.countByStatusAndAuthorNot(MigrationStatus.PROPOSED, actor.login());
	}

	public MigrationView require(MigrationId id) {
		desk.reader();
		return named.view(migrations.require(id));
	}

	/** How many cases stand how. */
	public Map<CaseStatus, Integer> counts(MigrationId id) {
		desk.reader();
		return cases.counts(id);
	}

	/**
	 * What somebody has chosen: the rest is moved at once to where the engine finds it.
	 */
	public List<Arranged> arranged(MigrationView migration) {
		desk.reader();
		var former = versions.steps(versions.require(migration.process(), migration.fromVersion()));
		var present = versions.steps(versions.require(migration.process(), migration.toVersion()));
		return choices.of(migration.id())
			.stream()
			.filter(StepChoice::isOwn)
			.map(one -> new Arranged(one, label(former, one.former()), label(present, one.present())))
			.toList();
	}

	static List<String> labels(Map<String, DrawnStep> drawn, List<String> steps) {
		return steps.stream().map(step -> label(drawn, step)).toList();
	}

	private static String label(Map<String, DrawnStep> drawn, String step) {
		return drawn.containsKey(step) ? drawn.get(step).label() : step;
	}

	/**
	 * One page of the report.
	 * @param status only these cases, or all of them if null
	 * @param page from 0
	 */
	public List<Line> cases(MigrationId id, CaseStatus status, int page) {
		var migration = require(id);
		var former = versions.steps(versions.require(migration.process(), migration.fromVersion()));
		var present = versions.steps(versions.require(migration.process(), migration.toVersion()));
		return cases.of(id, status, settings.page(), (long) page * settings.page())
			.stream()
			.map(line -> new Line(line, versions.codeOf(migration.process(), line.businessKey()),
					labels(former, line.steps()), labels(present, line.targets())))
			.toList();
	}

	public int pageSize() {
		return settings.page();
	}

	/** Whether the reader may propose and retry. */
	public boolean mayPropose() {
		return desk.isEditor(desk.who());
	}

	/** Whether the reader may have tried again what failed. */
	public boolean mayRetry(MigrationView migration) {
		return mayPropose() && !migrations.isOvertaken(migrations.require(migration.id()));
	}

	/** Whether the reader may decide on this one: not on one's own. */
	public boolean mayDecide(MigrationView migration) {
		return migration.isProposed() && !desk.reader().login().equals(migration.author());
	}

	/**
	 * What was chosen for a step.
	 *
	 * @param former label of the step in the former version
	 * @param present label of its place in the new one, or null
	 */
	public record Arranged(StepChoice choice, String former, String present) {
	}

	/**
	 * One case of the report.
	 *
	 * @param code official code of the case, or nothing
	 * @param waiting labels of the steps at which it waited
	 * @param went labels of the steps of the new version to which it was moved, or none
	 */
	public record Line(CaseLine of, String code, List<String> waiting, List<String> went) {
	}

}
