package cn.denggao.approval.domain;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/**
 * Lets only the offices of the authority that decides at a round; for all others it is
 * not there.
 */
@Component
public class RoundOffice {

	private static final Role[] READERS = { Role.HC_DECIDER, Role.HC_DECIDER_LEADER, Role.LEADING_GROUP,
			Role.FINANCE_DEPT, Role.SUPERVISOR };

	private final RoundDirectory rounds;

	private final RoundOffices offices;

	private final CurrentActor actor;

	RoundOffice(RoundDirectory rounds, RoundOffices offices, CurrentActor actor) {
		this.rounds = rounds;
		this.offices = offices;
		this.actor = actor;
	}

	/** The round, for whoever may read its board. */
	public RoundSummary read(RoundId round) {
		return require(round, READERS);
	}

	/** The round, for a holder of one of the roles in the authority that decides. */
	public RoundSummary require(RoundId round, Role... roles) {
		var summary = rounds.require(round);
		if (!mayAct(summary, roles)) {
			throw Refused.notFound();
		}
		return summary;
	}

	public boolean mayAct(RoundSummary round, Role... roles) {
		return offices.mayAct(actor.get(), round, roles);
	}

	Actor who() {
		return actor.get();
	}

}
