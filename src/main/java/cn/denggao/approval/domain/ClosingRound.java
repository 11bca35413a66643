package cn.denggao.approval.domain;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStages;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reserve list has expired: whoever is still on it is not selected. */
@Service
@Transactional
public class ClosingRound {

	private final RoundDirectory rounds;

	private final RoundStages stages;

	private final ApprovalDocuments documents;

	private final ExpiringReserves reserves;

	private final TimerProof due;

	ClosingRound(RoundDirectory rounds, RoundStages stages, ApprovalDocuments documents, ExpiringReserves reserves,
			TimerProof due) {
		this.rounds = rounds;
		this.stages = stages;
		this.documents = documents;
		this.reserves = reserves;
		this.due = due;
	}

	public void close(RoundId round) {
		rounds.lock(round);
		var document = documents.mainOf(round.value()).orElseThrow(Refused::notFound);
		int months = rounds.rules(round).ranking().reserveMonths();
		due.require(ApprovalDeadlines.endOf(document.issuedOn().plusMonths(months)));
		stages.advance(round, RoundStatus.CLOSED);
		reserves.expire(round);
	}

}
