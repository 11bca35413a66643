package cn.denggao.application.domain;

import java.time.Instant;

/** A place beyond the quota that waits for its answer. */
public record OpenWaiver(String by, String login, Instant at, String reason) {
}
