package cn.denggao.review.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The supervisor agrees to a result from exactly these scores, although they are even.
 */
@Embeddable
class Exemption {

	@Column(name = "exception_inputs")
	private String inputs;

	@Column(name = "exception_reason")
	private String reason;

	@Column(name = "exception_by")
	private String approvedBy;

	protected Exemption() {
	}

	Exemption(String inputs, String reason, String approvedBy) {
		this.inputs = inputs;
		this.reason = reason;
		this.approvedBy = approvedBy;
	}

	boolean isFor(String scores) {
		return scores.equals(inputs);
	}

}
