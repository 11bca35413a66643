package cn.denggao.application.domain;

import java.time.Instant;

/**
 * A place beyond the quota that waits for its answer.
 *
 * @param specialty name of the specialty it is for, or null
 */
public record OpenWaiver(String by, String login, Instant at, String reason, String specialty) {
}
