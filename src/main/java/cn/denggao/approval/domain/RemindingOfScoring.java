package cn.denggao.approval.domain;

import cn.denggao.identity.Role;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.review.RoundPanels;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the province's officers that scores are overdue; counts only. */
@Service
@Transactional
public class RemindingOfScoring {

	private final RoundDirectory rounds;

	private final RoundPanels panels;

	private final ApprovalTidings tidings;

	RemindingOfScoring(RoundDirectory rounds, RoundPanels panels, ApprovalTidings tidings) {
		this.rounds = rounds;
		this.panels = panels;
		this.tidings = tidings;
	}

	public void remind(RoundId round) {
		var summary = rounds.require(round);
		var progress = panels.progress(round);
		tidings.office(summary.group(Role.HC_DECIDER), "scoring-overdue-" + round, "approval.mail.scoring-overdue",
				"/rounds/" + round, summary.title(), String.valueOf(progress.submitted()),
				String.valueOf(progress.seats()));
	}

}
