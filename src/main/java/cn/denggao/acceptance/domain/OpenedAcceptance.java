package cn.denggao.acceptance.domain;

import java.time.Instant;

import cn.denggao.acceptance.AcceptanceId;

/** A new acceptance and the instant at which its application is overdue. */
public record OpenedAcceptance(AcceptanceId id, Instant applyDueAt) {
}
