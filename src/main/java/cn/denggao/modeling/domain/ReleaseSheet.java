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
 * @param compared number of the version it would replace, maybe the shared one; 0 if
 * there is none
 * @param model the shipped form that a new one was made from, or null
 * @param newest number of the newest version now
 * @param running cases of this definition that have not ended
 * @param authors names of everybody who has written in it
 * @param draft where it was written, or null
 * @param findings of the guard, now
 * @param may what the person who looks may do with it
 */
public record ReleaseSheet(UUID id, DefinitionName name, boolean withdrawal, int number, String file, String title,
		String sha256, int bytes, int basis, int compared, DefinitionVersion model, int newest, long running,
		ReleaseStatus status, UUID draft, String author, List<String> authors, String reason, Instant submittedAt,
		String approver, Instant decidedAt, String decisionReason, String deployedBy, Instant deployedAt,
		Integer deployedVersion, List<Found> findings, May may) {

	/** Whether something newer was deployed since it was submitted. */
	public boolean outdated() {
		return (status == ReleaseStatus.WAITING || status == ReleaseStatus.APPROVED) && newest != basis;
	}

	/**
	 * What somebody may do now.
	 *
	 * @param ownWork whether it waits for a decision that must be somebody else's
	 */
	public record May(boolean decide, boolean ownWork, boolean withdraw, boolean deploy) {
	}

}
