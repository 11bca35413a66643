package cn.denggao.approval.domain;

import cn.denggao.approval.domain.ListApproval.Side;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The commission's leader and the finance department answer to the list (stage 6). */
@Service
@Transactional
public class ApprovingList {

	private final RoundOffice desk;

	private final RoundDirectory rounds;

	private final PublicNotices notices;

	private final ListApprovals answers;

	private final OfficialClock clock;

	private final ApprovalTrail trail;

	ApprovingList(RoundOffice desk, RoundDirectory rounds, PublicNotices notices, ListApprovals answers,
			OfficialClock clock, ApprovalTrail trail) {
		this.desk = desk;
		this.rounds = rounds;
		this.notices = notices;
		this.answers = answers;
		this.clock = clock;
		this.trail = trail;
	}

	/**
	 * The leader's answer.
	 * @param reason why not, null if agreed
	 */
	public void answerList(RoundId round, boolean agreed, String reason) {
		answer(round, Side.LEADER, agreed, reason);
	}

	/**
	 * The answer of the finance department.
	 * @param reason why not, null if agreed
	 */
	public void answerFunding(RoundId round, boolean agreed, String reason) {
		answer(round, Side.FINANCE, agreed, reason);
	}

	private void answer(RoundId round, Side side, boolean agreed, String reason) {
		rounds.lock(round);
		var notice = notices.mainOf(round.value()).orElseThrow(Refused::notFound);
		notice.closeList(clock.now());
		answers.save(new ListApproval(notice.id(), side, agreed, reason, desk.who().login(), clock.now()));
		trail.round("approval.list-answered", round, "side", side, "agreed", agreed);
	}

}
