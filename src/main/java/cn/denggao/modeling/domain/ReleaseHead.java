package cn.denggao.modeling.domain;

import java.time.Instant;
import java.util.UUID;

/** A release without its content, of which lists would otherwise carry megabytes. */
record ReleaseHead(UUID id, DefinitionKind kind, String key, String owner, String title, boolean withdrawal,
		ReleaseStatus status, int basis, String author, Instant submittedAt, String reason, String approver,
		String decisionReason, String deployedBy, Integer deployedVersion) {

	boolean isOpen() {
		return status == ReleaseStatus.WAITING || status == ReleaseStatus.APPROVED;
	}

	DefinitionName name() {
		return new DefinitionName(kind, key, owner.isEmpty() ? null : owner);
	}

}
