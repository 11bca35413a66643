package cn.denggao.modeling.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.denggao.modeling.domain.InspectingContent.Found;

/**
 * A release as whoever decides about it sees it.
 *
 * @param withdrawal whether its owner gives it up and nothing is deployed
 * @param number of the version it would become, or has become
 * @param basis number of the newest version when it was submitted; 0 if there was none
 * @param madeFrom number of the version that it was made from, maybe a shared one
 * @param replaced the version it would replace or has replaced, maybe the shared one;
 * null if there is none
 * @param shared number of the newest shared version; 0 if there is none
 * @param model the shipped form that a new one was made from, or null
 * @param newest number of the newest version now
 * @param running cases of this definition that have not ended
 * @param authors names of everybody who has written in it
 * @param draft where it was written, or null
 * @param findings of the guard, now
 * @param may what the person who looks may do with it
 */
public record ReleaseSheet(UUID id, DefinitionName name, boolean withdrawal, int number, String file, String title,
		String sha256, int bytes, int basis, int madeFrom, DefinitionVersion replaced, DefinitionVersion model,
		int shared, int newest, long running, ReleaseStatus status, UUID draft, String author, List<String> authors,
		String reason, Instant submittedAt, String approver, Instant decidedAt, String decisionReason,
		String deployedBy, Instant deployedAt, Integer deployedVersion, List<Found> findings, May may) {

	/** Whether something newer was deployed since it was submitted. */
	public boolean outdated() {
		return isOpen() && newest != basis;
	}

	private boolean isOpen() {
		return status == ReleaseStatus.WAITING || status == ReleaseStatus.APPROVED;
	}

	/** Number of the version it is compared with; 0 if there is none. */
	public int compared() {
		return (replaced == null) ? 0 : replaced.version();
	}

	/** Whether somebody who had the shared one gets something of its own. */
	public boolean isFirst() {
		return !name.isShared() && replaced != null && replaced.name().isShared();
	}

	/** Whether the shared one was changed after what this was made from. */
	public boolean isBehind() {
		return !name.isShared() && !withdrawal && isOpen() && shared > madeFrom;
	}

	/**
	 * What somebody may do now.
	 *
	 * @param ownWork whether it waits for a decision that must be somebody else's
	 */
	public record May(boolean decide, boolean ownWork, boolean withdraw, boolean deploy) {
	}

}
