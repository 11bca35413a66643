package cn.denggao.programme.web;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/** Shows a round's own pages to the people of the authority that runs it. */
@Component
class RoundReaders {

	private final RoundDirectory rounds;

	private final CurrentActor currentActor;

	RoundReaders(RoundDirectory rounds, CurrentActor currentActor) {
		this.rounds = rounds;
		this.currentActor = currentActor;
	}

	/** The round, for its officers and leaders; else not found. */
	RoundSummary seen(RoundId id) {
		var round = rounds.require(id);
		if (!isOfficer(round) && !has(round, Role.HC_DECIDER_LEADER)) {
			throw Refused.notFound();
		}
		return round;
	}

	/** The round, for its officers while it is a draft; else not found or too late. */
	RoundSummary drafted(RoundId id) {
		var round = seen(id);
		if (!isOfficer(round)) {
			throw Refused.notFound();
		}
		if (!round.isDraft()) {
			throw Refused.tooLate("programme.round.already-open");
		}
		return round;
	}

	boolean isOfficer(RoundSummary round) {
		return has(round, Role.HC_DECIDER);
	}

	private boolean has(RoundSummary round, Role role) {
		var actor = currentActor.get();
		return actor.has(round.held(role).code()) && actor.organisation().equals(round.organisation().value());
	}

}
