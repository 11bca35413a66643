package cn.denggao.application.domain;

import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/**
 * How many a unit may recommend: the frozen rules say it, the ledger's own row binds it
 * from its first use on.
 */
@Component
class UnitQuotas {

	private final RoundDirectory rounds;

	private final QuotaLedger ledger;

	UnitQuotas(RoundDirectory rounds, QuotaLedger ledger) {
		this.rounds = rounds;
		this.ledger = ledger;
	}

	/** The unit's places, taken for a decision; after the round's lock. */
	Quota lock(RoundSummary round, String organisation) {
		ledger.begin(round.id(), organisation, round.categoryCode(), places(round.id(), organisation));
		return ledger.lock(round.id(), organisation);
	}

	/** The unit's places as they are now. */
	Quota of(RoundId round, String organisation) {
		return ledger.find(round, organisation).orElseGet(() -> new Quota(places(round, organisation), 0, 0));
	}

	private int places(RoundId round, String organisation) {
		return rounds.rules(round).recommendation().quotaOf(organisation);
	}

}
