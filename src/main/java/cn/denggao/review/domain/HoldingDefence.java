package cn.denggao.review.domain;

import java.time.LocalDate;
import java.util.Map;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.review.PanelId;
import cn.denggao.review.PanelStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A defence or site visit is called while experts score, and recorded when it is over.
 */
@Service
@Transactional
public class HoldingDefence {

	private final Panels panels;

	private final ReviewStageProcess process;

	private final ReviewDesk desk;

	private final ReviewJournal journal;

	private final OfficialClock clock;

	HoldingDefence(Panels panels, ReviewStageProcess process, ReviewDesk desk, ReviewJournal journal,
			OfficialClock clock) {
		this.panels = panels;
		this.process = process;
		this.desk = desk;
		this.journal = journal;
		this.clock = clock;
	}

	public void call(PanelId id, String reason) {
		var panel = lock(id);
		panel.defence().call();
		journal.panel("defence-called", panel, Map.of("reason", reason));
	}

	/**
	 * Records it; the panel is then summed up.
	 * @param minutes number of the minutes
	 */
	public void hold(PanelId id, LocalDate on, String minutes, String finding) {
		var panel = lock(id);
		if (on.isAfter(clock.today())) {
			throw Refused.at("heldOn", "review.defence-in-the-future");
		}
		panel.defence().hold(on, minutes, finding);
		journal.panel("defence-held", panel, Map.of("on", on.toString(), "minutes", minutes));
		process.defenceHeld(id);
	}

	private Panel lock(PanelId id) {
		desk.require(panels.roundOf(id), Role.HC_DECIDER);
		var panel = panels.lock(id);
		panel.require(PanelStatus.RUNNING);
		return panel;
	}

}
