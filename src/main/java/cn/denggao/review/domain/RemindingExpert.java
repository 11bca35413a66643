package cn.denggao.review.domain;

import java.time.Instant;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.engine.NotDueYet;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.review.ReviewId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds an expert that the review is due. */
@Service
@Transactional
public class RemindingExpert {

	private final Reviews reviews;

	private final Panels panels;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	RemindingExpert(Reviews reviews, Panels panels, OfficialClock clock, ApplicationEventPublisher events) {
		this.reviews = reviews;
		this.panels = panels;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Reminds once per date.
	 * @throws NotDueYet if the timer's node runs fast
	 */
	public void remind(ReviewId id, Instant reminder) {
		if (clock.now().isBefore(reminder)) {
			throw new NotDueYet(reminder);
		}
		var review = reviews.require(id);
		if (review.status().isOpen()) {
			var due = DayText.of(review.dueAt());
			events.publishEvent(NotificationRequested.to(review.expert(), "review-reminded-" + id + "-" + due,
					"review.mail.reminded", "/inbox", panels.require(review.panel()).code(), due));
		}
	}

}
