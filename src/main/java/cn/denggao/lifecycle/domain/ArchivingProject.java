package cn.denggao.lifecycle.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A project whose case has ended goes into the archive. */
@Service
@Transactional
public class ArchivingProject {

	private final ProjectDirectory projects;

	private final ArchiveRecords records;

	private final OfficialClock clock;

	private final AuditTrail audit;

	ArchivingProject(ProjectDirectory projects, ArchiveRecords records, OfficialClock clock, AuditTrail audit) {
		this.projects = projects;
		this.records = records;
		this.clock = clock;
		this.audit = audit;
	}

	/**
	 * Writes one record per case; a project whose title is revoked later gets a second.
	 * @param caseId the case that ends; the same case is archived once
	 */
	public void archive(ProjectId project, String caseId) {
		var ended = projects.lock(project);
		if (!ended.status().isFinal()) {
			throw new IllegalStateException("Project " + ended.code() + " is archived while " + ended.status());
		}
		if (records.existsById(caseId)) {
			return;
		}
		var number = records.countByProjectId(project.value()) + 1;
		records.save(new ArchiveRecord(caseId, ended, number, clock.now()));
		audit.record("lifecycle.project-archived", Subject.of("project", project),
				Map.of("status", ended.status(), "record", number));
	}

}
