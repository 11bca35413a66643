package cn.denggao.review.domain;

import java.util.List;
import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelStatus;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The experts of all panels of a round are drawn at once. The draw counts as soon as it
 * has happened: nobody can look at it first and then draw again.
 */
@Service
@Transactional
class DrawingRound {

	private final Panels panels;

	private final Draws draws;

	private final DrawSheets sheets;

	private final RoundDirectory rounds;

	private final ReviewDesk desk;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	DrawingRound(Panels panels, Draws draws, DrawSheets sheets, RoundDirectory rounds, ReviewDesk desk,
			ReviewDates dates, ReviewJournal journal) {
		this.panels = panels;
		this.draws = draws;
		this.sheets = sheets;
		this.rounds = rounds;
		this.desk = desk;
		this.dates = dates;
		this.journal = journal;
	}

	void draw(RoundId round) {
		desk.require(round, Role.HC_DECIDER);
		requireStage(rounds.lock(round).status());
		var waiting = waiting(round);
		var sheet = sheets.first(round, waiting, draws.countOfRound(round.value()) + 1);
		requireEnough(sheet);
		var draw = Draw.ofRound(round, sheet);
		journal.round("draw-frozen", round, Map.of("sheetHash", sheet.hash()));
		var outcomes = draw.perform(desk.who().login(), dates.now());
		draws.save(draw);
		waiting.forEach(panel -> panel.draw(seatsOf(sheet, panel), outcomes.get(panel.code())));
		journal.round("experts-drawn", round,
				Map.of("number", Integer.toString(draw.number()), "panels", Integer.toString(waiting.size())));
	}

	private List<Panel> waiting(RoundId round) {
		var waiting = panels.ofRound(round.value(), PanelPurpose.APPLICATION)
			.stream()
			.filter(panel -> panel.status() == PanelStatus.WAITING)
			.map(panel -> panels.lock(panel.id()))
			.toList();
		if (waiting.isEmpty()) {
			throw Refused.because("review.nothing-to-draw");
		}
		return waiting;
	}

	private static void requireStage(RoundStatus status) {
		if (!status.reached(RoundStatus.RECOMMENDATION_CLOSED) || status.reached(RoundStatus.SCORING_CLOSED)) {
			throw Refused.because("review.draw-not-now");
		}
	}

	/** A shortage is named before the seed exists, so that it never costs a draw. */
	private static void requireEnough(DrawSheet sheet) {
		var scarce = sheet.panels()
			.stream()
			.filter(entry -> entry.candidates().size() < entry.seats())
			.map(DrawSheet.Entry::panel)
			.toList();
		if (!scarce.isEmpty()) {
			throw Refused.because("review.too-few-experts", scarce.size(), String.join("、", scarce));
		}
	}

	private static int seatsOf(DrawSheet sheet, Panel panel) {
		return sheet.panels()
			.stream()
			.filter(entry -> entry.panel().equals(panel.code()))
			.mapToInt(DrawSheet.Entry::seats)
			.findFirst()
			.orElseThrow();
	}

}
