package cn.denggao.approval.domain;

import cn.denggao.approval.domain.LateEntry.Status;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.review.RoundPanels;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does in a demonstration what an officer does on the pages of a round, as the person
 * signed in; waits where the officer would have to wait.
 */
@Service
@Transactional
public class PlayingRound {

	private final RoundDirectory rounds;

	private final RoundPanels panels;

	private final StandingBook standings;

	private final LateEntries entries;

	private final ClosingScoring scoring;

	private final ConfirmingRanking ranking;

	private final PublishingNotice notices;

	private final IssuingApproval approvals;

	private final LateApprovals late;

	private final EndingWithoutApproval ending;

	private final PlayedTexts texts;

	PlayingRound(RoundDirectory rounds, RoundPanels panels, StandingBook standings, LateEntries entries,
			ClosingScoring scoring, ConfirmingRanking ranking, PublishingNotice notices, IssuingApproval approvals,
			LateApprovals late, EndingWithoutApproval ending, PlayedTexts texts) {
		this.rounds = rounds;
		this.panels = panels;
		this.standings = standings;
		this.entries = entries;
		this.scoring = scoring;
		this.ranking = ranking;
		this.notices = notices;
		this.approvals = approvals;
		this.late = late;
		this.ending = ending;
		this.texts = texts;
	}

	public void closeScoring(RoundId round) {
		if (panels.scoringComplete(round)) {
			scoring.close(round);
		}
	}

	public void confirmRanking(RoundId round) {
		ranking.confirm(round, ranking.view(round).run());
	}

	public void publishNotice(RoundId round) {
		if (standings.delivery(round).isComplete()) {
			var title = rounds.require(round).titleInPapers();
			int listed = standings.onList(round, Standing.SHORTLISTED).size();
			var rules = rounds.rules(round);
			notices.publish(round, texts.of("approval.play.notice-word"),
					new NoticeText(texts.of("approval.notice.title.draft", title),
							texts.of("approval.notice.body.draft", title, listed, rules.notice().objectionDays(),
									texts.of("approval.notice.judged." + rules.route().track())),
							texts.of("approval.play.contact")));
		}
	}

	public void issueApproval(RoundId round) {
		if (standings.delivery(round).isComplete()) {
			approvals.issue(round, texts.of("approval.play.approval-word"),
					texts.of("approval.issue.title.draft", rounds.require(round).titleInPapers()));
		}
	}

	public void endWithoutApproval(RoundId round) {
		if (standings.delivery(round).isComplete()) {
			ending.end(round, texts.of("approval.play.ending-reason"),
					texts.of("approval.ending.body.draft", rounds.require(round).titleInPapers()));
		}
	}

	/** Confirms what is due, publishes what is confirmed. */
	public void lateEntry(RoundId round) {
		for (var entry : entries.findByRoundOrderByDueAtDesc(round.value())) {
			if (entry.status() == Status.DUE) {
				late.confirm(round, entry.id(), texts.of("approval.play.minutes"));
				return;
			}
			if (entry.status() == Status.CONFIRMED) {
				publish(round, entry);
				return;
			}
		}
	}

	public void issueLate(RoundId round) {
		entries.findByRoundOrderByDueAtDesc(round.value())
			.stream()
			.filter(entry -> entry.status() == Status.CLEARED)
			.findFirst()
			.ifPresent(entry -> late.issue(round, entry.id(), texts.of("approval.play.approval-word"),
					texts.of("approval.late.document-title", rounds.require(round).title())));
	}

	private void publish(RoundId round, LateEntry entry) {
		var title = texts.of("approval.late.notice-title", rounds.require(round).title());
		late.publish(round, entry.id(), texts.of("approval.play.notice-word"),
				new NoticeText(title, title, texts.of("approval.play.contact")));
	}

}
