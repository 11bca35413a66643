package cn.denggao.approval.domain;

import cn.denggao.approval.domain.ProgrammeRoundProcess.Step;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.review.RoundPanels;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The draw of a round's experts: drawn by an officer before the supervisor, who then
 * confirms it or sends it back.
 */
@Service
@Transactional
public class DrawingExperts {

	private final RoundOffice desk;

	private final RoundDirectory rounds;

	private final RoundPanels panels;

	private final ProgrammeRoundProcess process;

	private final ApprovalTrail trail;

	DrawingExperts(RoundOffice desk, RoundDirectory rounds, @Lazy RoundPanels panels, ProgrammeRoundProcess process,
			ApprovalTrail trail) {
		this.desk = desk;
		this.rounds = rounds;
		this.panels = panels;
		this.process = process;
		this.trail = trail;
	}

	/**
	 * @param supervisor name of the supervisor who was present
	 */
	public void draw(RoundId round, String supervisor) {
		desk.require(round, Role.HC_PROVINCE);
		rounds.lock(round);
		if (!process.isAt(round, Step.DRAW_EXPERTS)) {
			throw Refused.tooLate("approval.draw.not-open");
		}
		panels.draw(round);
		trail.round("approval.experts-drawn", round, "supervisor", supervisor);
		process.done(round, Step.DRAW_EXPERTS);
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
