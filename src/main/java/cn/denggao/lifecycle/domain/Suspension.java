package cn.denggao.lifecycle.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A time during which a project rests by decision. */
@Entity
@Table(name = "lifecycle_suspension")
class Suspension {

	@Id
	private UUID id;

	private UUID projectId;

	private String reason;

	private String documentNo;

	private Instant suspendedAt;

	private Instant resumedAt;

	private String resumedReason;

	@Version
	private Long version;

	protected Suspension() {
	}

	Suspension(ProjectId project, String reason, String documentNo, Instant at) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.reason = reason;
		this.documentNo = documentNo;
		this.suspendedAt = at;
	}

	/** Ends the rest; returns how long it was. */
	Duration end(String why, Instant at) {
		this.resumedReason = why;
		this.resumedAt = at;
		return Duration.between(suspendedAt, at);
	}

	Instant suspendedAt() {
		return suspendedAt;
	}

	String reason() {
		return reason;
	}

	String documentNo() {
		return documentNo;
	}

}
