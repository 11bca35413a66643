package cn.denggao.review.domain;

import java.time.Instant;

import cn.denggao.programme.RoundDirectory;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An expert's time begins: when is the reminder due? */
@Service
@Transactional(readOnly = true)
public class PreparingScoring {

	private final Panels panels;

	private final Reviews reviews;

	private final RoundDirectory rounds;

	private final ReviewDates dates;

	PreparingScoring(Panels panels, Reviews reviews, RoundDirectory rounds, ReviewDates dates) {
		this.panels = panels;
		this.reviews = reviews;
		this.rounds = rounds;
		this.dates = dates;
	}

	/** When the expert is reminded. */
	public Instant prepare(ReviewId id) {
		var review = reviews.require(id);
		var rules = rounds.rules(panels.require(review.panel()).round());
		return dates.reminderOf(review.dueAt(), rules.review());
	}

}
