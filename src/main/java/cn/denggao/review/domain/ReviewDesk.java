package cn.denggao.review.domain;

import java.util.Arrays;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/** Knows who acts; what somebody may not see is not there. */
@Component
class ReviewDesk {

	private final RoundDirectory rounds;

	private final CurrentActor actor;

	ReviewDesk(RoundDirectory rounds, CurrentActor actor) {
		this.rounds = rounds;
		this.actor = actor;
	}

	/** The round, for a holder of one of the roles in its province. */
	RoundSummary require(RoundId round, Role... roles) {
		var summary = rounds.require(round);
		if (!mayAct(summary, roles)) {
			throw Refused.notFound();
		}
		return summary;
	}

	boolean mayAct(RoundSummary round, Role... roles) {
		var who = actor.get();
		return who.organisation().equals(round.organisation().value())
				&& Arrays.stream(roles).anyMatch(role -> who.has(role.code()));
	}

	Actor who() {
		return actor.get();
	}

}
