package cn.denggao.review.domain;

import java.time.Instant;
import java.util.Map;

import cn.denggao.programme.RoundDirectory;
import cn.denggao.review.PanelId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All seats are settled: the panel's result is computed, if there are enough scores. */
@Service
@Transactional
public class SummingUpPanel {

	private final Panels panels;

	private final Reviews reviews;

	private final Results results;

	private final ComputingFinding computing;

	private final RoundDirectory rounds;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	SummingUpPanel(Panels panels, Reviews reviews, Results results, ComputingFinding computing, RoundDirectory rounds,
			ReviewDates dates, ReviewJournal journal) {
		this.panels = panels;
		this.reviews = reviews;
		this.results = results;
		this.computing = computing;
		this.rounds = rounds;
		this.dates = dates;
		this.journal = journal;
	}

	/** What has come out, and until when the panel's next step is due. */
	public SummedUp sumUp(PanelId id) {
		var panel = panels.lock(id);
		var rules = rounds.rules(panel.round()).review();
		return new SummedUp(outcomeOf(panel), dates.endOfScoring(panel.dueAt(), rules));
	}

	private PanelOutcome outcomeOf(Panel panel) {
		var valid = new ValidScores(reviews.valid(panel.id()));
		if (!suffice(panel, valid)) {
			journal.panel("panel-short", panel, Map.of("valid", Integer.toString(valid.count())));
			return PanelOutcome.SHORT;
		}
		if (panel.defence().isDue()) {
			return PanelOutcome.DEFENCE;
		}
		if (isUnexplained(panel, valid)) {
			journal.panel("panel-outlier", panel, Map.of("valid", Integer.toString(valid.count())));
			return PanelOutcome.OUTLIER;
		}
		record(panel, computing.of(panel, valid));
		panel.summedUp();
		journal.panel("panel-summed-up", panel,
				Map.of("valid", Integer.toString(valid.count()), "inputs", valid.hash()));
		return PanelOutcome.COMPLETE;
	}

	/** Enough and an odd number, or an exception for exactly these scores. */
	boolean suffice(Panel panel, ValidScores valid) {
		var rules = rounds.rules(panel.round()).review();
		return valid.count() >= rules.minimumScores() && (valid.count() % 2 == 1 || panel.isExceptionFor(valid.hash()));
	}

	private boolean isUnexplained(Panel panel, ValidScores valid) {
		return valid.outliers(rounds.rules(panel.round()).review())
			.stream()
			.anyMatch(review -> review.deviationReason().isEmpty());
	}

	private void record(Panel panel, Result.Finding finding) {
		results.findById(panel.id().value())
			.ifPresentOrElse(known -> known.take(finding, dates.now()),
					() -> results.save(new Result(panel.id(), finding, dates.now())));
	}

	/**
	 * Outcome of summing up.
	 *
	 * @param dueAt the panel's end of scoring, or the full time once that is over
	 */
	public record SummedUp(PanelOutcome outcome, Instant dueAt) {
	}

}
