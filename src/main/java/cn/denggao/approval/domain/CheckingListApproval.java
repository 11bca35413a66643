package cn.denggao.approval.domain;

import java.util.EnumSet;
import java.util.stream.Collectors;

import cn.denggao.approval.domain.ListApproval.Side;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks whether everybody who must has agreed: the leader, and the finance department
 * where there is money. One refusal reopens the ranking.
 */
@Service
@Transactional
public class CheckingListApproval {

	private final RoundDirectory rounds;

	private final PublicNotices notices;

	private final ListApprovals answers;

	CheckingListApproval(RoundDirectory rounds, PublicNotices notices, ListApprovals answers) {
		this.rounds = rounds;
		this.notices = notices;
		this.answers = answers;
	}

	public boolean check(RoundId round) {
		rounds.lock(round);
		var notice = notices.mainOf(round.value()).orElseThrow(Refused::notFound);
		var agreeing = answers.findByIdNotice(notice.id().value())
			.stream()
			.filter(ListApproval::isAgreed)
			.map(ListApproval::side)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
		return rounds.rules(round).agreement().hasMoney() ? agreeing.equals(EnumSet.allOf(Side.class))
				: agreeing.contains(Side.LEADER);
	}

}
