package cn.denggao.review.domain;

import cn.denggao.review.ReviewId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An expert has finished or left: is the seat done, to be filled again, or is nobody
 * there to fill it?
 */
@Service
@Transactional
public class SettlingSeat {

	private final Panels panels;

	private final Reviews reviews;

	private final Supplementing supplementing;

	SettlingSeat(Panels panels, Reviews reviews, Supplementing supplementing) {
		this.panels = panels;
		this.reviews = reviews;
		this.supplementing = supplementing;
	}

	public SeatOutcome settle(ReviewId id) {
		var panel = panels.lockOf(id);
		var review = reviews.require(id);
		if (review.status().isOpen()) {
			throw new IllegalStateException("Review " + id + " has not ended");
		}
		if (review.isValid() || panel.openSeats() == 0) {
			return SeatOutcome.SETTLED;
		}
		return (supplementing.available(panel) > 0) ? SeatOutcome.VACANT : SeatOutcome.EXHAUSTED;
	}

}
