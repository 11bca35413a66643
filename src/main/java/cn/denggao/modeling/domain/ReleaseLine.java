package cn.denggao.modeling.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A release in the list of all.
 *
 * @param withdrawal whether its owner gives it up and nothing is deployed
 * @param number of the version it has become or would become; null if it never will
 */
public record ReleaseLine(UUID id, DefinitionName name, String title, boolean withdrawal, ReleaseStatus status,
		Integer number, String author, Instant submittedAt, String approver, String reason) {
}
