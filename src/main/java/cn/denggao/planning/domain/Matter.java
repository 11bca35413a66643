package cn.denggao.planning.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A coordination matter (协调事项): an officer asks a department to settle something by a
 * day, it answers, the officer closes it or asks again.
 */
@Entity
@Table(name = "planning_matter")
class Matter {

	@Id
	private UUID id;

	private String authority;

	private String department;

	private String programme;

	private UUID project;

	private String title;

	private String content;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private MatterStatus status;

	private String recordedBy;

	private Instant recordedAt;

	private String answeredBy;

	private String closedBy;

	private Instant closedAt;

	@Version
	private Long version;

	protected Matter() {
	}

	Matter(MatterEntry entry, Actor officer, Instant now) {
		this.id = UUID.randomUUID();
		this.authority = officer.organisation();
		this.department = entry.department().code();
		this.programme = entry.programme();
		this.project = entry.project();
		this.title = entry.title();
		this.content = entry.content();
		this.dueOn = entry.dueOn();
		this.status = MatterStatus.OPEN;
		this.recordedBy = officer.login();
		this.recordedAt = now;
	}

	/** Refused to whoever recorded it. */
	void answer(Actor by) {
		require(MatterStatus.OPEN);
		if (by.login().equals(recordedBy)) {
			throw Refused.because("planning.matter.own");
		}
		this.status = MatterStatus.ANSWERED;
		this.answeredBy = by.login();
	}

	void askAgain() {
		require(MatterStatus.ANSWERED);
		this.status = MatterStatus.OPEN;
	}

	void close(Actor by, Instant now) {
		require(MatterStatus.ANSWERED);
		this.status = MatterStatus.CLOSED;
		this.closedBy = by.login();
		this.closedAt = now;
	}

	private void require(MatterStatus wanted) {
		if (status != wanted) {
			throw Refused.tooLate(wanted.keyOfRefusal());
		}
	}

	UUID id() {
		return id;
	}

	String authority() {
		return authority;
	}

	Role department() {
		return Role.of(department).orElseThrow();
	}

	String programme() {
		return programme;
	}

	UUID project() {
		return project;
	}

	String title() {
		return title;
	}

	String content() {
		return content;
	}

	LocalDate dueOn() {
		return dueOn;
	}

	MatterStatus status() {
		return status;
	}

	/** How often it has changed, to tell one occasion from another. */
	long version() {
		return version;
	}

}
