package cn.denggao.planning.domain;

import java.time.Instant;

import cn.denggao.kernel.Actor;
import jakarta.persistence.Embeddable;

/**
 * How a version was last put before whoever decides on it.
 *
 * @param returnReason why it was given back; null while it was not
 */
@Embeddable
record Proposal(String proposedBy, Instant proposedAt, String returnReason) {

	static Proposal by(Actor person, Instant now) {
		return new Proposal(person.login(), now, null);
	}

	static Proposal givenBack(String why) {
		return new Proposal(null, null, why);
	}

	boolean isOf(Actor person) {
		return person.login().equals(proposedBy);
	}

}
