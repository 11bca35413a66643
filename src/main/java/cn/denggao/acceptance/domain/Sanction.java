package cn.denggao.acceptance.domain;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One measure against an unqualified project: circular, title, recovery, ban. */
@Entity
@Table(name = "acceptance_sanction")
class Sanction {

	@Id
	private UUID id;

	private UUID acceptanceId;

	private UUID projectId;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String documentNo;

	private String reason;

	private String decidedBy;

	private Instant decidedAt;

	@Version
	private Long version;

	protected Sanction() {
	}

	Sanction(Acceptance acceptance, String kind, String documentNo, String reason, String by, Instant at) {
		this.id = UUID.randomUUID();
		this.acceptanceId = acceptance.id().value();
		this.projectId = acceptance.project().value();
		this.kind = Kind.valueOf(kind);
		this.documentNo = documentNo;
		this.reason = reason;
		this.decidedBy = by;
		this.decidedAt = at;
	}

	Kind kind() {
		return kind;
	}

	String documentNo() {
		return documentNo;
	}

	/** 通报批评, 不授予称号, 收回资金, 限制申报. */
	enum Kind {

		CIRCULAR, TITLE_REFUSED, RECOVERY, BAN

	}

}
