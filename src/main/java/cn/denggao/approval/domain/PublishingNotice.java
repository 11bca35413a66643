package cn.denggao.approval.domain;

import cn.denggao.application.ApprovalBounds;
import cn.denggao.approval.NoticeId;
import cn.denggao.approval.domain.ProgrammeRoundProcess.Step;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer publishes the notice of a round's list (stage 5). Waits until every project
 * has heard of the decision.
 */
@Service
@Transactional
public class PublishingNotice {

	private final RoundOffice desk;

	private final RoundDirectory rounds;

	private final StandingBook standings;

	private final WritingNotice writing;

	private final ProgrammeRoundProcess process;

	private final ApprovalTrail trail;

	private final ApprovalBounds bounds;

	private final JoiningList joining;

	PublishingNotice(RoundOffice desk, RoundDirectory rounds, StandingBook standings, WritingNotice writing,
			ProgrammeRoundProcess process, ApprovalTrail trail, ApprovalBounds bounds, JoiningList joining) {
		this.joining = joining;
		this.desk = desk;
		this.rounds = rounds;
		this.standings = standings;
		this.writing = writing;
		this.process = process;
		this.trail = trail;
		this.bounds = bounds;
	}

	/**
	 * @param word 机关代字 of the notice's number
	 */
	public NoticeId publish(RoundId round, String word, NoticeText text) {
		desk.require(round, Role.HC_DECIDER);
		var locked = rounds.lock(round);
		if (!process.isAt(round, Step.PUBLISH_NOTICE)) {
			throw Refused.tooLate("approval.notice.not-due");
		}
		standings.delivery(round).requireComplete();
		var list = standings.onList(round, Standing.SHORTLISTED);
		if (list.isEmpty()) {
			throw Refused.because("approval.notice.empty-list");
		}
		bounds.requireRoom(locked, list);
		joining.join(round, list);
		var notice = writing.write(locked, list, IssuingWord.typed("word", word), text);
		trail.round("approval.notice-published", round, "number", notice.number(), "projects", list.size());
		process.done(round, Step.PUBLISH_NOTICE);
		return notice.id();
	}

}
