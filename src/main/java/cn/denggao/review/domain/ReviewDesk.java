package cn.denggao.review.domain;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/** Knows who acts; what somebody may not see is not there. */
@Component
class ReviewDesk {

	private final RoundDirectory rounds;

	private final RoundOffices offices;

	private final CurrentActor actor;

	ReviewDesk(RoundDirectory rounds, RoundOffices offices, CurrentActor actor) {
		this.rounds = rounds;
		this.offices = offices;
		this.actor = actor;
	}

	/** The round, for a holder of one of the roles in the authority that decides. */
	RoundSummary require(RoundId round, Role... roles) {
		var summary = rounds.require(round);
		if (!mayAct(summary, roles)) {
			throw Refused.notFound();
		}
		return summary;
	}

	boolean mayAct(RoundSummary round, Role... roles) {
		return offices.mayAct(actor.get(), round, roles);
	}

	Actor who() {
		return actor.get();
	}

}
