package cn.denggao.approval.domain;

import java.util.Arrays;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/**
 * Lets only the offices of a round's own province at it; for all others it is not there.
 */
@Component
public class RoundOffice {

	private static final Role[] READERS = { Role.HC_PROVINCE, Role.HC_PROVINCE_LEADER, Role.LEADING_GROUP,
			Role.FINANCE_DEPT, Role.SUPERVISOR };

	private final RoundDirectory rounds;

	private final CurrentActor actor;

	RoundOffice(RoundDirectory rounds, CurrentActor actor) {
		this.rounds = rounds;
		this.actor = actor;
	}

	/** The round, for whoever may read its board. */
	public RoundSummary read(RoundId round) {
		return require(round, READERS);
	}

	/** The round, for a holder of one of the roles in its province. */
	public RoundSummary require(RoundId round, Role... roles) {
		var summary = rounds.require(round);
		if (!mayAct(summary, roles)) {
			throw Refused.notFound();
		}
		return summary;
	}

	public boolean mayAct(RoundSummary round, Role... roles) {
		var who = actor.get();
		return who.organisation().equals(round.organisation().value())
				&& Arrays.stream(roles).anyMatch(role -> who.has(role.code()));
	}

	Actor who() {
		return actor.get();
	}

}
