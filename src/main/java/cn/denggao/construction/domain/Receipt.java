package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.FundSource;
import cn.denggao.kernel.Money;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Money a project has received: a paid tranche, or own money of the hospital. */
@Entity
@Table(name = "construction_receipt")
class Receipt {

	@Id
	private UUID id;

	private UUID projectId;

	private LocalDate receivedOn;

	private BigDecimal amount;

	@Enumerated(EnumType.STRING)
	private FundSource source;

	private String voucherNo;

	private UUID trancheId;

	private String enteredBy;

	private Instant enteredAt;

	@Version
	private Long version;

	protected Receipt() {
	}

	/**
	 * @param trancheId the tranche it is, or null for own money
	 */
	Receipt(ProjectId project, LocalDate receivedOn, Money amount, FundSource source, String voucherNo, UUID trancheId,
			String by, Instant at) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.receivedOn = receivedOn;
		this.amount = amount.yuan();
		this.source = source;
		this.voucherNo = voucherNo;
		this.trancheId = trancheId;
		this.enteredBy = by;
		this.enteredAt = at;
	}

	LocalDate receivedOn() {
		return receivedOn;
	}

	Money amount() {
		return new Money(amount);
	}

	FundSource source() {
		return source;
	}

	String voucherNo() {
		return voucherNo;
	}

}
