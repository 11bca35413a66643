package cn.denggao.inspection.domain;

import java.time.Instant;

import cn.denggao.inspection.InspectionId;

/** A new inspection and the instant at which its report is overdue. */
public record OpenedInspection(InspectionId id, Instant reportDueAt) {
}
