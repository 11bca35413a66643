package cn.denggao.approval.domain;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import cn.denggao.approval.NoticeId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What one of the two departments answered to the list of a notice. */
@Entity
@Table(name = "approval_list_approval")
class ListApproval {

	@EmbeddedId
	private ListApprovalId id;

	private boolean agreed;

	private String reason;

	private String answeredBy;

	private Instant answeredAt;

	protected ListApproval() {
	}

	ListApproval(NoticeId notice, Side side, boolean agreed, String reason, String by, Instant at) {
		this.id = new ListApprovalId(notice.value(), side);
		this.agreed = agreed;
		this.reason = reason;
		this.answeredBy = by;
		this.answeredAt = at;
	}

	boolean isAgreed() {
		return agreed;
	}

	Side side() {
		return id.side;
	}

	/** Which department. */
	enum Side {

		LEADER, FINANCE

	}

	/** One answer per notice and department. */
	@Embeddable
	record ListApprovalId(UUID notice, @Enumerated(EnumType.STRING) Side side) implements Serializable {
	}

}
