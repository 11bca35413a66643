package cn.denggao.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelStatus;
import cn.denggao.review.RoundPanels;
import cn.denggao.review.RoundProgress;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms and releases the panels of a round together. */
@Service
@Transactional
class LeadingRoundPanels implements RoundPanels {

	private final CountingRound counting;

	private final Panels panels;

	private final Draws draws;

	private final RoundDirectory rounds;

	private final ReviewStageProcess process;

	private final ReviewDesk desk;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	LeadingRoundPanels(CountingRound counting, Panels panels, Draws draws, RoundDirectory rounds,
			ReviewStageProcess process, ReviewDesk desk, ReviewDates dates, ReviewJournal journal) {
		this.counting = counting;
		this.panels = panels;
		this.draws = draws;
		this.rounds = rounds;
		this.process = process;
		this.desk = desk;
		this.dates = dates;
		this.journal = journal;
	}

	@Override
	public void confirm(RoundId round) {
		desk.require(round, Role.SUPERVISOR);
		var draw = undecided(round);
		inStatus(round, PanelStatus.DRAWN).forEach(Panel::confirm);
		draw.confirm(desk.who().login(), dates.now());
		journal.round("draw-confirmed", round, Map.of("number", Integer.toString(draw.number())));
	}

	@Override
	public void reject(RoundId round, String reason) {
		desk.require(round, Role.SUPERVISOR);
		var draw = undecided(round);
		inStatus(round, PanelStatus.DRAWN).forEach(Panel::sendBack);
		draw.reject(desk.who().login(), dates.now(), reason);
		journal.round("draw-rejected", round, Map.of("number", Integer.toString(draw.number()), "reason", reason));
	}

	@Override
	public Instant release(RoundId round) {
		rounds.lock(round);
		var confirmed = inStatus(round, PanelStatus.CONFIRMED);
		var due = dueOf(round);
		confirmed.forEach(panel -> panel.release(due));
		process.panelsConfirmed(confirmed.stream().map(Panel::id).toList());
		journal.round("panels-released", round,
				Map.of("panels", Integer.toString(confirmed.size()), "dueAt", due.toString()));
		return due;
	}

	@Override
	@Transactional(readOnly = true)
	public RoundProgress progress(RoundId round) {
		return counting.progress(round);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<ProjectId, Integer> overdue(RoundId round, Instant now) {
		return counting.overdue(round, now);
	}

	@Override
	@Transactional(readOnly = true)
	public boolean scoringComplete(RoundId round) {
		var progress = counting.progress(round);
		return progress.panels() > 0 && progress.complete() == progress.panels();
	}

	/** A second release tells whoever was missed; it does not move the date. */
	private Instant dueOf(RoundId round) {
		return panels.ofRound(round.value(), PanelPurpose.APPLICATION)
			.stream()
			.flatMap(panel -> panel.dueAt().stream())
			.max(Instant::compareTo)
			.orElseGet(() -> dates.endOfScoring(rounds.rules(round).review()));
	}

	private Draw undecided(RoundId round) {
		rounds.lock(round);
		return draws.undecidedOfRound(round.value()).orElseThrow(() -> Refused.tooLate("review.draw-already-decided"));
	}

	private List<Panel> inStatus(RoundId round, PanelStatus status) {
		return panels.ofRound(round.value(), PanelPurpose.APPLICATION)
			.stream()
			.filter(panel -> panel.status() == status)
			.map(panel -> panels.lock(panel.id()))
			.toList();
	}

}
