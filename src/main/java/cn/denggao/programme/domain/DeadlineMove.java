package cn.denggao.programme.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.MovingDeadline.Deadline;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A wish to move a round's deadline, until somebody else approves it or it ends without.
 */
@Entity
@Table(name = "programme_deadline_move")
class DeadlineMove {

	@Id
	private UUID id;

	private UUID round;

	@Enumerated(EnumType.STRING)
	private Deadline deadline;

	private Instant movedFrom;

	private Instant movedTo;

	private String documentNo;

	private String reason;

	private String proposedBy;

	private Instant proposedAt;

	private String approvedBy;

	private Instant approvedAt;

	@Enumerated(EnumType.STRING)
	private Ending ending;

	private String endedBy;

	private Instant endedAt;

	private String endReason;

	protected DeadlineMove() {
	}

	DeadlineMove(Round round, Deadline deadline, Instant to, String documentNo, String reason) {
		this.id = UUID.randomUUID();
		this.round = round.id().value();
		this.deadline = deadline;
		this.movedFrom = round.date(deadline);
		this.movedTo = to;
		this.documentNo = documentNo;
		this.reason = reason;
	}

	DeadlineMove proposed(Actor by, Instant at) {
		this.proposedBy = by.login();
		this.proposedAt = at;
		return this;
	}

	void approve(Actor by, Instant at) {
		if (proposedBy.equals(by.login())) {
			throw Refused.because("programme.four-eyes");
		}
		this.approvedBy = by.login();
		this.approvedAt = at;
	}

	/** Whether the date, or the one it was to become, has gone by: nobody can agree. */
	boolean isOvertaken(Instant now) {
		return movedFrom.isBefore(now) || !movedTo.isAfter(now);
	}

	void withdraw(Actor by, Instant at) {
		end(Ending.WITHDRAWN, at);
		this.endedBy = by.login();
	}

	void reject(Actor by, Instant at, String why) {
		end(Ending.REJECTED, at);
		this.endedBy = by.login();
		this.endReason = why;
	}

	void lapse(Instant at) {
		end(Ending.LAPSED, at);
	}

	private void end(Ending how, Instant at) {
		this.ending = how;
		this.endedAt = at;
	}

	/** Null while it waits and once it is approved. */
	Ending ending() {
		return ending;
	}

	String endReason() {
		return endReason;
	}

	/** Who approved it or ended it otherwise; null while it waits and if it lapsed. */
	String decidedBy() {
		return (ending == null) ? approvedBy : endedBy;
	}

	boolean isWaiting() {
		return approvedBy == null && ending == null;
	}

	/** By which somebody's page is known to be of this one. */
	String mark() {
		return id.toString();
	}

	Deadline deadline() {
		return deadline;
	}

	Instant from() {
		return movedFrom;
	}

	Instant to() {
		return movedTo;
	}

	String documentNo() {
		return documentNo;
	}

	String reason() {
		return reason;
	}

	String proposedBy() {
		return proposedBy;
	}

	Instant proposedAt() {
		return proposedAt;
	}

	Map<String, String> facts() {
		return Map.of("deadline", deadline.name(), "from", movedFrom.toString(), "to", movedTo.toString(), "documentNo",
				documentNo);
	}

	/** How it ended without being approved. */
	enum Ending {

		WITHDRAWN, REJECTED, LAPSED

	}

}
