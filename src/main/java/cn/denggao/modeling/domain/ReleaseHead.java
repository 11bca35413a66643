package cn.denggao.modeling.domain;

import java.time.Instant;
import java.util.UUID;

/** A release without its content, of which lists would otherwise carry megabytes. */
record ReleaseHead(UUID id, DefinitionKind kind, String key, String owner, String title, ReleaseStatus status,
		int basis, String author, Instant submittedAt, String reason, String approver, String decisionReason,
		String deployedBy, Integer deployedVersion) {

	DefinitionName name() {
		return new DefinitionName(kind, key, owner.isEmpty() ? null : owner);
	}

}
