package cn.denggao.lifecycle.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Public money that a project which left must pay back (rule 5.10). */
@Entity
@Table(name = "lifecycle_recovery")
class Recovery {

	@Id
	private UUID projectId;

	private BigDecimal received;

	private BigDecimal spent;

	private BigDecimal disallowed;

	private BigDecimal assets;

	private BigDecimal amount;

	private String documentNo;

	private String statedBy;

	private Instant statedAt;

	private LocalDate receivedOn;

	private String voucherNo;

	private String confirmedBy;

	private Instant confirmedAt;

	@Version
	private Long version;

	protected Recovery() {
	}

	/** received − (spent − disallowed) − assets handed over. */
	Recovery(ProjectId project, LedgerFigures figures, Money assets, String documentNo, String statedBy, Instant at) {
		if (assets.isNegative()) {
			throw Refused.at("assets", "lifecycle.recovery.assets-amount");
		}
		var sum = figures.recoverable().minus(assets);
		if (sum.isNegative()) {
			throw Refused.at("assets", "lifecycle.recovery.assets-exceed");
		}
		this.projectId = project.value();
		this.received = figures.publicReceived().yuan();
		this.spent = figures.publicSpent().yuan();
		this.disallowed = figures.disallowed().yuan();
		this.assets = assets.yuan();
		this.amount = sum.yuan();
		this.documentNo = documentNo;
		this.statedBy = statedBy;
		this.statedAt = at;
	}

	/** The treasury has the money: exactly the stated sum. */
	void confirm(Money paid, LocalDate on, String voucher, String by, Instant at) {
		if (confirmedAt != null) {
			throw Refused.tooLate("lifecycle.recovery.confirmed-already");
		}
		if (!paid.equals(amount())) {
			throw Refused.at("amount", "lifecycle.recovery.amount-differs", amount);
		}
		if (on.isAfter(LocalDate.ofInstant(at, OfficialClock.ZONE))) {
			throw Refused.at("receivedOn", "lifecycle.recovery.date-ahead");
		}
		this.receivedOn = on;
		this.voucherNo = voucher;
		this.confirmedBy = by;
		this.confirmedAt = at;
	}

	Money amount() {
		return new Money(amount);
	}

	String documentNo() {
		return documentNo;
	}

	Money assets() {
		return new Money(assets);
	}

	LocalDate receivedOn() {
		return receivedOn;
	}

	String voucherNo() {
		return voucherNo;
	}

	boolean isConfirmed() {
		return confirmedAt != null;
	}

}
