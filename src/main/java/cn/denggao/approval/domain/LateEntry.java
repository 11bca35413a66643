package cn.denggao.approval.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A place that became free, and the reserve that may take it; or an entry held back by an
 * objection that has been cleared.
 */
@Entity
@Table(name = "approval_late_entry")
class LateEntry {

	@Id
	private UUID id;

	private UUID round;

	private UUID freed;

	@Enumerated(EnumType.STRING)
	private Cause cause;

	private UUID entering;

	private boolean noticeNeeded;

	@Enumerated(EnumType.STRING)
	private Status status;

	private Instant dueAt;

	private String minutesNo;

	private String confirmedBy;

	private String givenUpReason;

	private String givenUpBy;

	@Version
	private Long version;

	protected LateEntry() {
	}

	private LateEntry(RoundId round, ProjectId freed, Cause cause, Instant at) {
		this.id = UUID.randomUUID();
		this.round = round.value();
		this.freed = freed.value();
		this.cause = cause;
		this.dueAt = at;
		this.status = Status.UNUSED;
	}

	/** Nobody may take the place, or the reserve list has expired. */
	static LateEntry unused(RoundId round, ProjectId freed, Cause cause, Instant at) {
		return new LateEntry(round, freed, cause, at);
	}

	/**
	 * The first reserve whom no rule forbids takes the place, after a notice of its own.
	 */
	static LateEntry reserve(RoundId round, ProjectId freed, Cause cause, ProjectId entering, Instant at) {
		var entry = new LateEntry(round, freed, cause, at);
		entry.entering = entering.value();
		entry.noticeNeeded = true;
		entry.status = Status.DUE;
		return entry;
	}

	/** A project that was held while the others were approved; it had its notice. */
	static LateEntry held(RoundId round, ProjectId project, Instant at) {
		var entry = new LateEntry(round, project, Cause.HELD, at);
		entry.entering = project.value();
		entry.status = Status.DUE;
		return entry;
	}

	void confirm(String minutesNo, String by) {
		this.minutesNo = minutesNo;
		this.confirmedBy = by;
		this.status = noticeNeeded ? Status.CONFIRMED : Status.CLEARED;
	}

	void inNotice() {
		this.status = Status.IN_NOTICE;
	}

	void cleared() {
		this.status = Status.CLEARED;
	}

	void approved() {
		this.status = Status.APPROVED;
	}

	/** The whole list has left: the entry is the list, and has no notice of its own. */
	void join() {
		this.status = Status.ON_LIST;
	}

	/** The project that was to enter is out itself. */
	void drop() {
		this.status = Status.DROPPED;
	}

	/** The office does not let it enter. */
	void giveUp(String reason, String by) {
		drop();
		this.givenUpReason = reason;
		this.givenUpBy = by;
	}

	Optional<String> givenUpReason() {
		return Optional.ofNullable(givenUpReason);
	}

	boolean isOpen() {
		return status.isOpen();
	}

	/** Whether nothing is decided by it any more. */
	boolean isDropped() {
		return status == Status.DROPPED || status == Status.ON_LIST;
	}

	boolean isNoticeNeeded() {
		return noticeNeeded;
	}

	Status status() {
		return status;
	}

	UUID id() {
		return id;
	}

	RoundId round() {
		return new RoundId(round);
	}

	Optional<ProjectId> entering() {
		return Optional.ofNullable(entering).map(ProjectId::new);
	}

	ProjectId freed() {
		return new ProjectId(freed);
	}

	Cause cause() {
		return cause;
	}

	Optional<String> minutesNo() {
		return Optional.ofNullable(minutesNo);
	}

	Instant dueAt() {
		return dueAt;
	}

	/** Why the place is free. */
	enum Cause {

		LEFT, LAPSED, REMOVED, HELD, FORGONE

	}

	/** How far the entry has come. */
	enum Status {

		UNUSED, DUE, CONFIRMED, IN_NOTICE, CLEARED, APPROVED, DROPPED, ON_LIST;

		boolean isOpen() {
			return this == DUE || this == CONFIRMED || this == IN_NOTICE || this == CLEARED;
		}

	}

}
