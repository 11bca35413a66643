package cn.denggao.programme.domain;

import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves rounds through their statuses. */
@Service
@Transactional
class SteppingRounds implements RoundStages {

	private final RoundRows rounds;

	private final RoundJournal journal;

	SteppingRounds(RoundRows rounds, RoundJournal journal) {
		this.rounds = rounds;
		this.journal = journal;
	}

	@Override
	public void advance(RoundId id, RoundStatus to) {
		var round = rounds.forUpdate(id);
		var from = round.status();
		if (round.advance(to)) {
			journal.advanced(round, from);
		}
	}

}
