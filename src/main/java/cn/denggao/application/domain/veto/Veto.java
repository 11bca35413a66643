package cn.denggao.application.domain.veto;

import java.time.Instant;
import java.util.UUID;

import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.VetoKind;

/**
 * One veto with everybody who had a part in it.
 *
 * @param authority that found it
 * @param hospital against which it was found, whatever has become of it
 * @param facts what was found and which papers show it
 * @param answer whether a second person confirmed it, null while nobody has answered
 * @param answerReason why it was dismissed, or null
 * @param lift the reason for lifting that is asked for or was agreed to, or null
 */
public record Veto(UUID id, OrganisationId authority, OrganisationId hospital, VetoKind kind, String facts,
		String foundBy, Instant foundAt, Boolean answer, String answeredBy, Instant answeredAt, String answerReason,
		String lift, String liftAskedBy, String liftedBy, Instant liftedAt, String withdrawnBy) {

	/** Where it stands. */
	public State state() {
		if (withdrawnBy != null) {
			return State.WITHDRAWN;
		}
		if (answer == null) {
			return State.RECORDED;
		}
		if (!answer) {
			return State.DISMISSED;
		}
		return (liftedAt != null) ? State.LIFTED : ((lift != null) ? State.LIFT_ASKED : State.IN_FORCE);
	}

	/** Whether it keeps the hospital out now. */
	public boolean counts() {
		return state() == State.IN_FORCE || state() == State.LIFT_ASKED;
	}

	/** How far it has come; it counts from its confirmation until it is lifted. */
	public enum State {

		RECORDED, WITHDRAWN, DISMISSED, IN_FORCE, LIFT_ASKED, LIFTED

	}

}
