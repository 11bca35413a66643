package cn.denggao.review.domain;

import java.time.LocalDate;
import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An overdue expert gets more time, with the supervisor's approval. */
@Service
@Transactional
public class ExtendingSeat {

	private final Panels panels;

	private final Reviews reviews;

	private final ExpertScoringProcess process;

	private final ReviewDesk desk;

	private final ReviewDates dates;

	private final RoundDirectory rounds;

	private final ReviewJournal journal;

	ExtendingSeat(Panels panels, Reviews reviews, ExpertScoringProcess process, ReviewDesk desk, ReviewDates dates,
			RoundDirectory rounds, ReviewJournal journal) {
		this.panels = panels;
		this.reviews = reviews;
		this.process = process;
		this.desk = desk;
		this.dates = dates;
		this.rounds = rounds;
		this.journal = journal;
	}

	/**
	 * Extends one review only, and by no more than an expert called in now would get:
	 * waiting for this one must not take the round longer than replacing them.
	 * @param lastDay the new last day of scoring
	 * @param approval who of the supervisors agreed, and when
	 */
	public void extend(ReviewId id, LocalDate lastDay, String approval, String reason) {
		var round = panels.lockOf(id).round();
		desk.require(round, Role.HC_PROVINCE);
		var review = reviews.lock(id);
		var until = dates.endOf(lastDay);
		if (!until.isAfter(dates.now())) {
			throw Refused.at("extendTo", "review.extension-in-the-past");
		}
		var latest = dates.endOfScoring(rounds.rules(round).review());
		if (until.isAfter(latest)) {
			throw Refused.at("extendTo", "review.extension-too-long", DayText.of(latest));
		}
		review.extend(until);
		journal.review("review-extended", review,
				Map.of("until", lastDay.toString(), "approval", approval, "reason", reason));
		process.dueMoved(id, until);
	}

}
