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

/** A wish to move a round's deadline, until somebody else approves it. */
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

	Map<String, String> facts() {
		return Map.of("deadline", deadline.name(), "from", movedFrom.toString(), "to", movedTo.toString(), "documentNo",
				documentNo);
	}

}
