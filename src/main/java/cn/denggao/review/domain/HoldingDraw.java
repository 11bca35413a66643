package cn.denggao.review.domain;

import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officer draws the experts of a round in the presence of a supervisor. */
@Service
@Transactional
public class HoldingDraw {

	private final DrawingRound drawing;

	private final RoundDrawProcess process;

	private final ReviewDesk desk;

	private final ReviewJournal journal;

	HoldingDraw(DrawingRound drawing, RoundDrawProcess process, ReviewDesk desk, ReviewJournal journal) {
		this.drawing = drawing;
		this.process = process;
		this.desk = desk;
		this.journal = journal;
	}

	/**
	 * Draws the experts of every panel that waits; a draw that was sent back is drawn
	 * anew. The supervisor is asked next.
	 * @param witness name of the supervisor who is present
	 */
	public void hold(RoundId round, String witness) {
		desk.require(round, Role.HC_DECIDER);
		drawing.draw(round);
		journal.round("draw-witnessed", round, Map.of("witness", witness));
		process.drawn(round);
	}

}
