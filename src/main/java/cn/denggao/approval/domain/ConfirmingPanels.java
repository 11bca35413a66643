package cn.denggao.approval.domain;

import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.review.RoundPanels;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The supervisor confirms the draw of a round's experts, or sends it back. */
@Service
@Transactional
public class ConfirmingPanels {

	private final RoundOffice desk;

	private final RoundDirectory rounds;

	private final RoundPanels panels;

	private final ApprovalTrail trail;

	ConfirmingPanels(RoundOffice desk, RoundDirectory rounds, RoundPanels panels, ApprovalTrail trail) {
		this.desk = desk;
		this.rounds = rounds;
		this.panels = panels;
		this.trail = trail;
	}

	public void confirm(RoundId round) {
		rounds.lock(round);
		panels.confirm(round);
		trail.round("approval.panels-confirmed", round, "by", desk.who().login());
	}

	public void sendBack(RoundId round, String reason) {
		rounds.lock(round);
		panels.reject(round, reason);
		trail.round("approval.panels-sent-back", round, "reason", reason);
	}

}
