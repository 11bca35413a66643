package cn.denggao.construction.domain;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One decision in the chain of a change request. */
@Embeddable
public record ChangeStep(@Enumerated(EnumType.STRING) Decision decision, String decidedBy, Instant decidedAt,
		String reason, String documentNo) {

	boolean isApproval() {
		return decision == Decision.APPROVE;
	}

	/** 同意, 退回修改, 不同意. */
	public enum Decision {

		APPROVE, RETURN, REJECT

	}

}
