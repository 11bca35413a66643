package cn.denggao.application.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A place beyond the quota that waits for its answer.
 *
 * @param specialty name of the specialty it is for, or null
 */
public record OpenWaiver(UUID id, String by, String login, Instant at, String reason, String specialty) {
}
