package cn.denggao.approval.domain;

import java.time.Instant;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One person's answer under an agreement, bound to the very text by its hash. */
@Embeddable
class AgreementSignature {

	@Enumerated(EnumType.STRING)
	private Capacity capacity;

	private boolean agreed;

	private String reason;

	private String login;

	private String contentHash;

	private Instant signedAt;

	protected AgreementSignature() {
	}

	AgreementSignature(Capacity capacity, String reason, String login, String contentHash, Instant at) {
		this.capacity = capacity;
		this.agreed = reason == null;
		this.reason = reason;
		this.login = login;
		this.contentHash = contentHash;
		this.signedAt = at;
	}

	/** Whether it says yes to the text of this hash. */
	boolean isOf(String hash) {
		return agreed && contentHash.equals(hash);
	}

	Capacity capacity() {
		return capacity;
	}

	boolean isAgreed() {
		return agreed;
	}

	String reason() {
		return reason;
	}

	String login() {
		return login;
	}

	Instant signedAt() {
		return signedAt;
	}

	/** As what somebody signs. */
	enum Capacity {

		PRINCIPAL, PROJECT_LEADER, COMMISSION

	}

}
