package cn.denggao.modeling.domain;

import java.time.Instant;
import java.util.UUID;

/** A release in the list of all. */
public record ReleaseLine(UUID id, DefinitionName name, String title, ReleaseStatus status, int number, String author,
		Instant submittedAt, String approver, String reason) {
}
