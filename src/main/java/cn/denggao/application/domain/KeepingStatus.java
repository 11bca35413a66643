package cn.denggao.application.domain;

import java.util.HashMap;
import java.util.Map;

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

	KeepingStatus(Projects projects, StatusJournal journal, AuditTrail audit, AccountDirectory accounts) {
		this.projects = projects;
		this.journal = journal;
		this.audit = audit;
		this.accounts = accounts;
	}

	@Override
	public void move(ProjectId id, ProjectStatus to, String reason, String documentNo) {
		var project = projects.require(id);
		var from = project.move(to);
		projects.saveAndFlush(project);
		write(id, from, to, reason, documentNo);
	}

	@Override
	public void resume(ProjectId id, String reason, String documentNo) {
		var project = projects.require(id);
		var back = project.resume();
		projects.saveAndFlush(project);
		write(id, ProjectStatus.SUSPENDED, back, reason, documentNo);
	}

	@Override
	public void number(ProjectId id, String projectNumber) {
		var project = projects.require(id);
		project.number(projectNumber);
		projects.saveAndFlush(project);
		audit.record("application.numbered", Subject.of("project", id), Map.of("number", projectNumber));
	}

	@Override
	public void leader(ProjectId id, String login, String documentNo) {
		var project = projects.require(id);
		project.leadBy(login, accounts.nameOf(login));
		projects.saveAndFlush(project);
		audit.record("application.leader-changed", Subject.of("project", id), Map.of("document", documentNo));
	}

	private void write(ProjectId id, ProjectStatus from, ProjectStatus to, String reason, String documentNo) {
		journal.write(id, from, to, reason, documentNo);
		var facts = new HashMap<String, String>();
		facts.put("from", from.name());
		facts.put("to", to.name());
		if (documentNo != null) {
			facts.put("document", documentNo);
		}
		audit.record("application.status-changed", Subject.of("project", id), facts);
	}

}
