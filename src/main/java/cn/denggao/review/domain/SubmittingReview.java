package cn.denggao.review.domain;

import java.util.Map;

import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RubricDirectory;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An expert hands in a review; the seat is settled. */
@Service
@Transactional
public class SubmittingReview {

	private final Panels panels;

	private final Reviews reviews;

	private final RoundDirectory rounds;

	private final RubricDirectory rubrics;

	private final ExpertScoringProcess process;

	private final ReviewDesk desk;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	SubmittingReview(Panels panels, Reviews reviews, RoundDirectory rounds, RubricDirectory rubrics,
			ExpertScoringProcess process, ReviewDesk desk, ReviewDates dates, ReviewJournal journal) {
		this.panels = panels;
		this.reviews = reviews;
		this.rounds = rounds;
		this.rubrics = rubrics;
		this.process = process;
		this.desk = desk;
		this.dates = dates;
		this.journal = journal;
	}

	/**
	 * Hands the sheet in.
	 * @param pledged whether the expert has confirmed the integrity statement
	 */
	public void submit(ReviewId id, Judgement judgement, boolean pledged) {
		var panel = panels.lockOf(id);
		var review = reviews.lock(id);
		if (!review.mayBeReadBy(desk.who().login())) {
			throw Refused.notFound();
		}
		if (!pledged) {
			throw Refused.at("pledge", "review.pledge-missing");
		}
		var marking = new Marking(rubrics.require(panel.rubric()), rounds.rules(panel.round()).review());
		review.submit(marking.complete(judgement), dates.now());
		journal.review("review-submitted", review, Map.of("panel", panel.code()));
		process.scoreSubmitted(id);
	}

}
