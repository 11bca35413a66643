package cn.denggao.application.domain.desk;

import java.math.BigDecimal;
import java.time.Instant;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;

/**
 * One application in the officers' list.
 *
 * @param region name of the hospital's region
 * @param support why support is asked for, in words, or null (R003-17)
 * @param due last instant of the review under way, or null
 * @param overdue whether that has passed while it is still reviewed
 * @param mine whether the reader's organisation reviews it now
 * @param checked items of the checklist that have a verdict at that stop
 * @param defects those with a defect
 * @param duplicate whether the same specialty was being built around when it was checked
 */
public record DeskRow(ProjectId id, String code, String title, String hospital, String region, String specialty,
		String support, String round, ProjectStatus status, String leader, Instant submitted, BigDecimal budget,
		Instant due, boolean overdue, boolean mine, int checked, int defects, boolean duplicate) {
}
