package cn.denggao.review.domain;

import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.review.PanelId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats are free and nobody is left to be called. */
@Service
@Transactional
public class DecidingEmptySeats {

	private final Panels panels;

	private final Supplementing supplementing;

	private final ReviewStageProcess process;

	private final ReviewDesk desk;

	private final ReviewJournal journal;

	DecidingEmptySeats(Panels panels, Supplementing supplementing, ReviewStageProcess process, ReviewDesk desk,
			ReviewJournal journal) {
		this.panels = panels;
		this.supplementing = supplementing;
		this.process = process;
		this.desk = desk;
		this.journal = journal;
	}

	/** Draws further experts for every free seat; refused if there are not enough. */
	public void drawMore(PanelId id) {
		var panel = lock(id);
		int needed = panel.openSeats();
		if (supplementing.ensure(panel, needed, desk.who().login()) < needed) {
			throw Refused.because("review.nobody-left-to-call", panel.code());
		}
		process.emptySeatsDecided(id);
	}

	/** Gives the free seats up, with the supervisor's approval. */
	public void leaveEmpty(PanelId id, String approval, String reason) {
		var panel = lock(id);
		int given = panel.openSeats();
		panel.giveUpSeats(given);
		journal.panel("seats-left-empty", panel,
				Map.of("seats", Integer.toString(given), "approval", approval, "reason", reason));
		process.emptySeatsDecided(id);
	}

	private Panel lock(PanelId id) {
		desk.require(panels.roundOf(id), Role.HC_DECIDER);
		return panels.lock(id);
	}

}
