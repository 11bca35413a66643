package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.FundSource;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Money a project has spent, and what of it may not be charged to it. */
@Entity
@Table(name = "construction_expense")
class Expense {

	@Id
	private UUID id;

	private UUID projectId;

	private LocalDate spentOn;

	private BigDecimal amount;

	@Enumerated(EnumType.STRING)
	private FundSource source;

	private String category;

	private String purpose;

	private String voucherNo;

	private String enteredBy;

	private Instant enteredAt;

	private BigDecimal disallowed;

	private String disallowedReason;

	private String disallowedBy;

	@Version
	private Long version;

	protected Expense() {
	}

	Expense(ProjectId project, RecordExpense entry, String by, Instant at) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.spentOn = entry.spentOn();
		this.amount = entry.amount().yuan();
		this.source = entry.source();
		this.category = entry.category();
		this.purpose = entry.purpose();
		this.voucherNo = entry.voucherNo();
		this.enteredBy = by;
		this.enteredAt = at;
		this.disallowed = Money.ZERO.yuan();
	}

	/** An inspection finds that part of it was not eligible (rule 5.10). */
	void disallow(Money part, String reason, String by) {
		if (part.isNegative() || part.compareTo(amount()) > 0) {
			throw Refused.at("disallowed", "construction.expense.disallowed-range", amount);
		}
		disallowed = part.yuan();
		disallowedReason = reason;
		disallowedBy = by;
	}

	UUID id() {
		return id;
	}

	ProjectId project() {
		return new ProjectId(projectId);
	}

	LocalDate spentOn() {
		return spentOn;
	}

	Money amount() {
		return new Money(amount);
	}

	FundSource source() {
		return source;
	}

	String category() {
		return category;
	}

	String purpose() {
		return purpose;
	}

	String voucherNo() {
		return voucherNo;
	}

	Money disallowed() {
		return new Money(disallowed);
	}

	String disallowedReason() {
		return disallowedReason;
	}

}
