package cn.denggao.review.domain;

import cn.denggao.organisation.events.HospitalMerged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** After a merger, experts of one hospital leave the other's files. */
@Component
class RecusingHeirs {

	private static final String MERGED = "HOSPITAL_MERGED";

	private final Panels panels;

	private final Reviews reviews;

	private final Eligibility eligibility;

	private final RecusingExpert recusing;

	RecusingHeirs(Panels panels, Reviews reviews, Eligibility eligibility, RecusingExpert recusing) {
		this.panels = panels;
		this.reviews = reviews;
		this.eligibility = eligibility;
		this.recusing = recusing;
	}

	@EventListener
	void on(HospitalMerged merger) {
		panels.running().forEach(this::recuse);
	}

	private void recuse(Panel panel) {
		var eligible = eligibility.of(panel.project());
		reviews.ofPanel(panel.id().value())
			.stream()
			.filter(review -> review.status().isOpen() && !eligible.containsKey(review.expert()))
			.forEach(review -> recusing.release(review.id(), MERGED));
	}

}
