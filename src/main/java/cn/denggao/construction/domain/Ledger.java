package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.AgreementSummary;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The book of one project's build period (台账), opened from its agreement. */
@Entity
@Table(name = "construction_ledger")
class Ledger {

	@Id
	private UUID projectId;

	private UUID roundId;

	private String agreementNumber;

	private int agreementVersion;

	private LocalDate termStart;

	private LocalDate termEnd;

	private BigDecimal funding;

	private BigDecimal matching;

	private String fundingMode;

	private String midterm;

	private boolean extended;

	private Instant openedAt;

	private Instant closedAt;

	@Version
	private Long version;

	protected Ledger() {
	}

	/** {@code matching} is own money the hospital has promised. */
	Ledger(ProjectId project, RoundId round, AgreementSummary agreement, Money matching, String fundingMode,
			Instant at) {
		this.projectId = project.value();
		this.roundId = round.value();
		this.agreementNumber = agreement.number();
		this.agreementVersion = agreement.version();
		this.termStart = agreement.termStart();
		this.termEnd = agreement.termEnd();
		this.funding = agreement.fundingTotal().yuan();
		this.matching = matching.yuan();
		this.fundingMode = fundingMode;
		this.openedAt = at;
	}

	void close(Instant at) {
		if (closedAt == null) {
			closedAt = at;
		}
	}

	/** What is written into it from now on belongs to an open ledger only. */
	void requireOpen() {
		if (closedAt != null) {
			throw Refused.tooLate("construction.ledger-closed");
		}
	}

	void midtermConcluded(String conclusion) {
		midterm = conclusion;
	}

	/** The term may be extended once. */
	void extend(LocalDate end, int agreement) {
		if (extended) {
			throw Refused.because("construction.change.extended-already");
		}
		termEnd = end;
		extended = true;
		agreementVersion = agreement;
	}

	void amended(int agreement) {
		agreementVersion = agreement;
	}

	void shift(Duration pause) {
		if (closedAt == null) {
			termEnd = termEnd.plusDays(pause.toDays());
		}
	}

	ProjectId project() {
		return new ProjectId(projectId);
	}

	RoundId round() {
		return new RoundId(roundId);
	}

	String agreementNumber() {
		return agreementNumber;
	}

	LocalDate termStart() {
		return termStart;
	}

	LocalDate termEnd() {
		return termEnd;
	}

	Money funding() {
		return new Money(funding);
	}

	Money matching() {
		return new Money(matching);
	}

	String fundingMode() {
		return fundingMode;
	}

	Optional<String> midterm() {
		return Optional.ofNullable(midterm);
	}

	boolean isExtended() {
		return extended;
	}

	boolean isOpen() {
		return closedAt == null;
	}

}
