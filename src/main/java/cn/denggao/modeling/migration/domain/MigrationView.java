package cn.denggao.modeling.migration.domain;

import java.time.Instant;

import cn.denggao.modeling.MigrationId;

/**
 * What pages show of a migration.
 *
 * @param name what people call the process
 * @param fromOwner name of whose own the version is, null if it is shared; so with the
 * other
 * @param author login of whoever proposed it
 * @param authorName what people call that person; so with the approver
 * @param refusal why it was refused, null otherwise
 * @param runningBefore cases listed when it was approved; null before
 * @param runningAfter those of them that still ran, on whatever version, when the last of
 * them was dealt with; null before
 */
public record MigrationView(MigrationId id, String process, String name, int fromVersion, String fromOwner,
		int toVersion, String toOwner, MigrationStatus status, String reason, String author, String authorName,
		Instant proposedAt, String approverName, Instant decidedAt, String refusal, Integer runningBefore,
		Integer runningAfter, Instant finishedAt) {

	public boolean isProposed() {
		return status == MigrationStatus.PROPOSED;
	}

	public boolean isRunning() {
		return status == MigrationStatus.RUNNING;
	}

}
