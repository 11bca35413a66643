package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.TrancheId;
import cn.denggao.construction.TrancheStatus;
import cn.denggao.engine.DecisionTables;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One yearly payment of an agreement (拨款): checked, perhaps held, paid once. */
@Entity
@Table(name = "construction_tranche")
class Tranche {

	@Id
	private UUID id;

	private UUID projectId;

	@Column(name = "tranche_year")
	private int year;

	private BigDecimal planned;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private TrancheStatus status;

	@Enumerated(EnumType.STRING)
	private Gate gate;

	private String gateReason;

	@Embedded
	private TableUsed tableUsed;

	private BigDecimal cleared;

	private String clearedReason;

	private String clearedBy;

	private LocalDate paidOn;

	private String voucherNo;

	private String paidBy;

	private Instant paidAt;

	@Version
	private Long version;

	protected Tranche() {
	}

	Tranche(ProjectId project, int year, Money planned, LocalDate dueOn) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.year = year;
		this.planned = planned.yuan();
		this.dueOn = dueOn;
		this.status = TrancheStatus.PLANNED;
	}

	void fallDue() {
		require(TrancheStatus.PLANNED);
		status = TrancheStatus.DUE;
	}

	/** What the table says decides whether it may be paid without a further decision. */
	Gate check(DecisionTables.Outcome outcome) {
		requireOpen();
		gate = outcome.choice("gate", Gate.class);
		gateReason = outcome.text("reason");
		tableUsed = TableUsed.of(outcome);
		if (gate == Gate.PAY) {
			cleared = planned;
			status = TrancheStatus.CLEARED;
		}
		else {
			status = TrancheStatus.HELD;
		}
		return gate;
	}

	/** The fund body lets a held tranche be paid, in whole or in part. */
	void clear(Money amount, String reason, String by) {
		require(TrancheStatus.HELD);
		if (amount.compareTo(Money.ZERO) <= 0 || amount.compareTo(planned()) > 0) {
			throw Refused.at("amount", "construction.tranche.amount-range", planned);
		}
		cleared = amount.yuan();
		clearedReason = reason;
		clearedBy = by;
		status = TrancheStatus.CLEARED;
	}

	/** The fund body asks the table again later. */
	void recheck(String reason, String by) {
		require(TrancheStatus.HELD);
		clearedReason = reason;
		clearedBy = by;
		status = TrancheStatus.DUE;
	}

	void cancel(String reason, String by) {
		if (status == TrancheStatus.PAID || status == TrancheStatus.CANCELLED) {
			return;
		}
		clearedReason = reason;
		clearedBy = by;
		status = TrancheStatus.CANCELLED;
	}

	void pay(LocalDate on, String voucher, String by, Instant at) {
		require(TrancheStatus.CLEARED);
		paidOn = on;
		voucherNo = voucher;
		paidBy = by;
		paidAt = at;
		status = TrancheStatus.PAID;
	}

	private void requireOpen() {
		if (status != TrancheStatus.DUE && status != TrancheStatus.HELD) {
			throw Refused.tooLate("construction.tranche.moved-on");
		}
	}

	private void require(TrancheStatus expected) {
		if (status != expected) {
			throw Refused.tooLate("construction.tranche.moved-on");
		}
	}

	TrancheId id() {
		return new TrancheId(id);
	}

	ProjectId project() {
		return new ProjectId(projectId);
	}

	int year() {
		return year;
	}

	Money planned() {
		return new Money(planned);
	}

	Money cleared() {
		return (cleared == null) ? Money.ZERO : new Money(cleared);
	}

	LocalDate dueOn() {
		return dueOn;
	}

	TrancheStatus status() {
		return status;
	}

	String gateReason() {
		return gateReason;
	}

	LocalDate paidOn() {
		return paidOn;
	}

	String voucherNo() {
		return voucherNo;
	}

}
