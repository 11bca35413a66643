package cn.denggao.approval.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.programme.RoundId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the leading group decided on a ranking, by its minutes. */
@Entity
@Table(name = "approval_list_decision")
class ListDecision {

	@Id
	private UUID id;

	private UUID round;

	private UUID ranking;

	private boolean confirmed;

	private String minutesNo;

	private LocalDate heldOn;

	private int attendance;

	private String recordedBy;

	private Instant recordedAt;

	protected ListDecision() {
	}

	ListDecision(RoundId round, RankingRun ranking, boolean confirmed, Minutes minutes, String by, Instant at) {
		this.id = UUID.randomUUID();
		this.round = round.value();
		this.ranking = ranking.id();
		this.confirmed = confirmed;
		this.minutesNo = minutes.number();
		this.heldOn = minutes.heldOn();
		this.attendance = minutes.attendance();
		this.recordedBy = by;
		this.recordedAt = at;
	}

	UUID ranking() {
		return ranking;
	}

	boolean isConfirmed() {
		return confirmed;
	}

	Minutes minutes() {
		return new Minutes(minutesNo, heldOn, attendance);
	}

}
