package cn.denggao.review.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import cn.denggao.kernel.NotificationRequested;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.review.PanelId;
import cn.denggao.review.ReviewId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The next expert in the order drawn takes the next free seat. */
@Service
@Transactional
public class AppointingExpert {

	private final Panels panels;

	private final Reviews reviews;

	private final Eligibility eligibility;

	private final RoundDirectory rounds;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	private final ApplicationEventPublisher events;

	AppointingExpert(Panels panels, Reviews reviews, Eligibility eligibility, RoundDirectory rounds, ReviewDates dates,
			ReviewJournal journal, ApplicationEventPublisher events) {
		this.panels = panels;
		this.reviews = reviews;
		this.eligibility = eligibility;
		this.rounds = rounds;
		this.dates = dates;
		this.journal = journal;
		this.events = events;
	}

	/**
	 * Appoints one expert.
	 * @param due the panel's last instant of scoring; if it is over, the expert gets the
	 * full time anew
	 */
	public Appointed appoint(PanelId id, Instant due) {
		var panel = panels.lock(id);
		var seat = panel.freeSeat();
		var eligible = eligibility.of(panel.project());
		var expert = panel.callNext(eligible::containsKey)
			.orElseThrow(() -> new IllegalStateException("Nobody is left to be called to panel " + panel.code()));
		var until = dates.endOfScoring(Optional.of(due), rounds.rules(panel.round()).review());
		var review = reviews.save(Review.invite(id, seat.ordinal(), expert, until, dates.now()));
		seat.occupy(review.id());
		journal.review("expert-appointed", review,
				Map.of("panel", panel.code(), "seat", Integer.toString(seat.ordinal())));
		events.publishEvent(NotificationRequested.to(expert, "review-invited-" + review.id(), "review.mail.invited",
				"/inbox", panel.code(), DayText.of(until)));
		return new Appointed(review.id(), until);
	}

	/** A new review and its last instant. */
	public record Appointed(ReviewId review, Instant due) {
	}

}
