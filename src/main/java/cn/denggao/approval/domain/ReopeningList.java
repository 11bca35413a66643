package cn.denggao.approval.domain;

import java.util.Optional;

import cn.denggao.approval.domain.ProgrammeRoundProcess.Step;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a list back to its ranking, where it cannot be published or approved as it is.
 * Nothing changes by this alone: the new list is confirmed by the officer and by the
 * leading group like the first, and has a notice of its own.
 */
@Service
@Transactional
public class ReopeningList {

	private final RoundOffice office;

	private final RoundDirectory rounds;

	private final ListReturns returns;

	private final ProgrammeRoundProcess process;

	private final ApprovalTrail trail;

	ReopeningList(RoundOffice office, RoundDirectory rounds, ListReturns returns, ProgrammeRoundProcess process,
			ApprovalTrail trail) {
		this.office = office;
		this.rounds = rounds;
		this.returns = returns;
		this.process = process;
		this.trail = trail;
	}

	/** Before its notice is published. */
	public void insteadOfNotice(RoundId round, String reason) {
		reopen(round, Step.PUBLISH_NOTICE, reason);
	}

	/** Before its approval is issued; what was agreed on it is void. */
	public void insteadOfApproval(RoundId round, String reason) {
		reopen(round, Step.ISSUE_APPROVAL, reason);
	}

	/** Whether the drawing its round runs by leads back from the notice. */
	@Transactional(readOnly = true)
	public boolean isPossibleInsteadOfNotice(RoundId round) {
		return process.mayReopen(round, Step.PUBLISH_NOTICE);
	}

	/** Whether the drawing its round runs by leads back from the approval. */
	@Transactional(readOnly = true)
	public boolean isPossibleInsteadOfApproval(RoundId round) {
		return process.mayReopen(round, Step.ISSUE_APPROVAL);
	}

	private void reopen(RoundId round, Step step, String reason) {
		office.require(round, Role.HC_DECIDER);
		rounds.lock(round);
		if (!process.isAt(round, step)) {
			throw Refused.tooLate("approval.list.moved-on");
		}
		if (!process.mayReopen(round, step)) {
			throw Refused.because("approval.list.drawn-before");
		}
		returns.add(round, step, reason, office.who().login());
		trail.round("approval.list-reopened", round, "step", step, "reason", reason);
		process.reopenList(round, step);
	}

	/** Why the list is being decided anew. */
	@Transactional(readOnly = true)
	public Optional<String> reason(RoundId round) {
		office.read(round);
		return returns.open(round);
	}

}
