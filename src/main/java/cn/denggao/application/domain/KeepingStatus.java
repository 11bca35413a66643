package cn.denggao.application.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.AccountDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a project's status, with its journal and its audit row, inside the acting
 * transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class KeepingStatus implements ProjectStatusBook {

	private final Projects projects;

	private final StatusJournal journal;

	private final AuditTrail audit;

	private final AccountDirectory accounts;

	private final LeaningProjects leaning;

	private final Promotions promotions;

	KeepingStatus(Projects projects, StatusJournal journal, AuditTrail audit, AccountDirectory accounts,
			LeaningProjects leaning, Promotions promotions) {
		this.projects = projects;
		this.journal = journal;
		this.audit = audit;
		this.accounts = accounts;
		this.leaning = leaning;
		this.promotions = promotions;
	}

	@Override
	public void move(ProjectId id, ProjectStatus to, String reason, String documentNo) {
		var project = projects.require(id);
		var from = project.move(to);
		projects.saveAndFlush(project);
		write(id, from, to, reason, documentNo);
	}

	@Override
	public void moveAll(Collection<ProjectId> ids, ProjectStatus to, String documentNo) {
		moveAll(ids, to, null, documentNo);
	}

	@Override
	public void moveAll(Collection<ProjectId> ids, ProjectStatus to, String reason, String documentNo) {
		var before = new LinkedHashMap<ProjectId, ProjectStatus>();
		lock(ids).forEach(project -> before.put(project.id(), project.move(to)));
		projects.flush();
		journal.writeAll(before, to, reason, documentNo);
		audit.recordAll("application.status-changed", of(before, from -> change(from, to, documentNo)));
		follow(before.keySet(), to);
	}

	@Override
	public void numberAll(Map<ProjectId, String> projectNumbers) {
		lock(projectNumbers.keySet()).forEach(project -> project.number(projectNumbers.get(project.id())));
		projects.flush();
		audit.recordAll("application.numbered", of(projectNumbers, number -> Map.of("number", number)));
	}

	@Override
	public void resume(ProjectId id, String reason, String documentNo) {
		var project = projects.require(id);
		var back = project.resume();
		projects.saveAndFlush(project);
		write(id, ProjectStatus.SUSPENDED, back, reason, documentNo);
	}

	@Override
	public void leader(ProjectId id, String login, String documentNo) {
		var project = projects.require(id);
		project.leadBy(login, accounts.nameOf(login));
		projects.saveAndFlush(project);
		audit.record("application.leader-changed", Subject.of("project", id), Map.of("document", documentNo));
	}

	private void follow(Collection<ProjectId> moved, ProjectStatus to) {
		tellDependants(moved, to);
		if (to == ProjectStatus.APPROVED) {
			audit.recordAll("application.promoted", of(promotions.record(moved), from -> Map.of("from", from)));
		}
	}

	/** What leans on a project that has ended without success is told so (R004-04). */
	private void tellDependants(Collection<ProjectId> grounds, ProjectStatus to) {
		if (LeaningProjects.hasFallen(to)) {
			leaning.dependants(grounds)
				.stream()
				.filter(each -> !each.status().isFinal())
				.forEach(each -> audit.record("application.ground-fallen", Subject.of("project", each.id()),
						Map.of("status", to.name())));
		}
	}

	private void write(ProjectId id, ProjectStatus from, ProjectStatus to, String reason, String documentNo) {
		journal.write(id, from, to, reason, documentNo);
		follow(List.of(id), to);
		audit.record("application.status-changed", Subject.of("project", id), change(from, to, documentNo));
	}

	private List<Project> lock(Collection<ProjectId> ids) {
		return projects.findAllLocked(ids.stream().map(ProjectId::value).toList());
	}

	private static <T> Map<Subject, Map<String, String>> of(Map<ProjectId, T> projects,
			Function<T, Map<String, String>> facts) {
		return projects.entrySet()
			.stream()
			.collect(Collectors.toMap(each -> Subject.of("project", each.getKey()),
					each -> facts.apply(each.getValue())));
	}

	private static Map<String, String> change(ProjectStatus from, ProjectStatus to, String documentNo) {
		var facts = new HashMap<String, String>();
		facts.put("from", from.name());
		facts.put("to", to.name());
		if (documentNo != null) {
			facts.put("document", documentNo);
		}
		return facts;
	}

}
