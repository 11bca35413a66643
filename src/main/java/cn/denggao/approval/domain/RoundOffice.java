package cn.denggao.approval.domain;

import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundSummary;
import cn.denggao.programme.RoundVisibility;

import org.springframework.stereotype.Component;

/**
 * Lets only the offices of the authority that decides at a round, and those above it read
 * on; for all others it is not there.
 */
@Component
public class RoundOffice {

	private final RoundDirectory rounds;

	private final RoundOffices offices;

	private final RoundVisibility visibility;

	private final CurrentActor actor;

	RoundOffice(RoundDirectory rounds, RoundOffices offices, RoundVisibility visibility, CurrentActor actor) {
		this.visibility = visibility;
		this.rounds = rounds;
		this.offices = offices;
		this.actor = actor;
	}

	/** The round, for whoever may read its board. */
	public RoundSummary read(RoundId round) {
		var summary = rounds.require(round);
		if (!visibility.readsBoard(summary, actor.get())) {
			throw Refused.notFound();
		}
		return summary;
	}

	/** Whether the acting person only reads on, from above whoever decides. */
	public boolean looksOn(RoundSummary round) {
		return visibility.looksOn(round, actor.get());
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
