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
	 * Extends one review only, and not past the round: no further than an expert called
	 * in at the end of its scoring would have. Asking later, or again, wins no time.
	 * @param lastDay the new last day of scoring
	 * @param approval who of the supervisors agreed, and when
	 */
	public void extend(ReviewId id, LocalDate lastDay, String approval, String reason) {
		var panel = panels.lockOf(id);
		var round = panel.round();
		desk.require(round, Role.HC_DECIDER);
		var review = reviews.lock(id);
		var until = dates.endOf(lastDay);
		if (!until.isAfter(dates.now())) {
			throw Refused.at("extendTo", "review.extension-in-the-past");
		}
		var latest = dates.latestExtension(panel.dueAt().orElseThrow(), rounds.rules(round).review());
		if (until.isAfter(latest)) {
			throw Refused.at("extendTo", "review.extension-too-long", DayText.of(latest));
		}
		review.extend(until);
		journal.review("review-extended", review,
				Map.of("until", lastDay.toString(), "approval", approval, "reason", reason));
		process.dueMoved(id, until);
	}

}
