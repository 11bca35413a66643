package cn.denggao.application;

import java.time.Instant;

import cn.denggao.kernel.Money;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;

/**
 * What others read of a project.
 *
 * @param code application code, e.g. {@code SX136-2026-0007}
 * @param leaderLogin account of the project leader
 * @param principalLogin account of the principal who signed, null before
 * @param submittedAt null before the first submission
 * @param requestedBudget total of the budget section
 * @param projectNumber official number, null before approval
 */
public record ProjectSummary(ProjectId id, String code, RoundId round, OrganisationId hospital, String hospitalName,
		String specialtyCode, String specialtyName, String title, ProjectStatus status, String leaderLogin,
		String leaderName, String principalLogin, Instant submittedAt, Money requestedBudget, String projectNumber) {
}
