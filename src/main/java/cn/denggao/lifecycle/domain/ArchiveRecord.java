package cn.denggao.lifecycle.domain;

import java.time.Instant;
import java.util.UUID;

import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One entry of the archive: how a project stood when its case ended. */
@Entity
@Table(name = "lifecycle_archive")
class ArchiveRecord {

	@Id
	private String caseId;

	private UUID projectId;

	private int recordVersion;

	private String code;

	private String projectNumber;

	private String hospitalId;

	@Enumerated(EnumType.STRING)
	private ProjectStatus status;

	private Instant archivedAt;

	@Version
	private Long version;

	protected ArchiveRecord() {
	}

	ArchiveRecord(String caseId, ProjectSummary project, int recordVersion, Instant archivedAt) {
		this.caseId = caseId;
		this.projectId = project.id().value();
		this.recordVersion = recordVersion;
		this.code = project.code();
		this.projectNumber = project.projectNumber();
		this.hospitalId = project.hospital().value();
		this.status = project.status();
		this.archivedAt = archivedAt;
	}

	int recordVersion() {
		return recordVersion;
	}

}
