package cn.denggao.review.domain;

import java.util.Map;

import cn.denggao.calendar.OfficialClock;

import org.springframework.stereotype.Component;

/** Draws further reserves for a panel whose own are used up. */
@Component
class Supplementing {

	private final DrawSheets sheets;

	private final Draws draws;

	private final Eligibility eligibility;

	private final ReviewJournal journal;

	private final OfficialClock clock;

	Supplementing(DrawSheets sheets, Draws draws, Eligibility eligibility, ReviewJournal journal, OfficialClock clock) {
		this.sheets = sheets;
		this.draws = draws;
		this.eligibility = eligibility;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Sees to it that this many experts can be called.
	 * @return how many there are then, at most {@code needed}
	 */
	int ensure(Panel panel, int needed, String by) {
		int available = available(panel);
		if (available < needed) {
			draw(panel, needed - available, by);
		}
		return Math.min(needed, available(panel));
	}

	/** Experts drawn for the panel, not called yet, who may judge. */
	int available(Panel panel) {
		var eligible = eligibility.of(panel.project());
		return (int) panel.drawn()
			.stream()
			.filter(DrawnExpert::isWaiting)
			.filter(drawn -> eligible.containsKey(drawn.expert()))
			.count();
	}

	private void draw(Panel panel, int count, String by) {
		var sheet = sheets.further(panel, count);
		var draw = Draw.supplement(panel.round(), panel.id(), sheet);
		var outcome = draw.perform(by, clock.now()).get(panel.code());
		draws.save(draw);
		panel.reinforce(outcome.reserves());
		journal.panel("reserves-drawn", panel,
				Map.of("sheetHash", sheet.hash(), "asked", "" + count, "drawn", "" + outcome.reserves().size()));
	}

}
