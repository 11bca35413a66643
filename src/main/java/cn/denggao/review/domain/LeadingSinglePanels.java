package cn.denggao.review.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.review.PanelId;
import cn.denggao.review.PanelStatus;
import cn.denggao.review.SinglePanels;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws and confirms a panel that does not wait for a round's draw. */
@Service
@Transactional
class LeadingSinglePanels implements SinglePanels {

	private final Panels panels;

	private final Draws draws;

	private final DrawSheets sheets;

	private final RoundDirectory rounds;

	private final ReviewStageProcess process;

	private final ReviewDesk desk;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	private final PanelMail mail;

	LeadingSinglePanels(Panels panels, Draws draws, DrawSheets sheets, RoundDirectory rounds,
			ReviewStageProcess process, ReviewDesk desk, ReviewDates dates, ReviewJournal journal, PanelMail mail) {
		this.panels = panels;
		this.draws = draws;
		this.sheets = sheets;
		this.rounds = rounds;
		this.process = process;
		this.desk = desk;
		this.dates = dates;
		this.journal = journal;
		this.mail = mail;
	}

	@Override
	public void draw(PanelId id) {
		var panel = lock(id, Role.HC_DECIDER);
		panel.require(PanelStatus.WAITING);
		var sheet = sheets.first(panel.round(), List.of(panel), panel.draws() + 1);
		var entry = sheet.panels().get(0);
		if (entry.candidates().size() < entry.seats()) {
			throw Refused.because("review.too-few-experts", 1, panel.code());
		}
		var draw = Draw.ofPanel(panel.round(), id, sheet);
		panel.draw(entry.seats(), draw.perform(desk.who().login(), dates.now()).get(panel.code()));
		draws.save(draw);
		journal.panel("experts-drawn", panel, Map.of("sheetHash", sheet.hash()));
		mail.panelToConfirm(panel, rounds.require(panel.round()));
	}

	@Override
	public void confirm(PanelId id) {
		var panel = lock(id, Role.SUPERVISOR);
		panel.confirm();
		undecided(id).confirm(desk.who().login(), dates.now());
		panel.release(dates.endOfScoring(rounds.rules(panel.round()).review()));
		journal.panel("draw-confirmed", panel, Map.of());
		process.panelConfirmed(id);
	}

	@Override
	public void reject(PanelId id, String reason) {
		var panel = lock(id, Role.SUPERVISOR);
		panel.sendBack();
		undecided(id).reject(desk.who().login(), dates.now(), reason);
		journal.panel("draw-rejected", panel, Map.of("reason", reason));
	}

	@Override
	@Transactional(readOnly = true)
	public PanelStatus statusOf(PanelId id) {
		return panels.require(id).status();
	}

	private Panel lock(PanelId id, Role role) {
		desk.require(panels.roundOf(id), role);
		return panels.lock(id);
	}

	private Draw undecided(PanelId id) {
		return draws.undecidedOfPanel(id.value()).orElseThrow(() -> Refused.tooLate("review.draw-already-decided"));
	}

}
