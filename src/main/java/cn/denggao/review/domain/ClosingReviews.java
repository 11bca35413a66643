package cn.denggao.review.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.review.PanelStatus;
import cn.denggao.review.ReviewClosing;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A project has left: open reviews end, scores of an unfinished panel become void. */
@Service
@Transactional
class ClosingReviews implements ReviewClosing {

	private static final Set<PanelStatus> OVER = EnumSet.of(PanelStatus.SUMMED_UP, PanelStatus.REOPENED,
			PanelStatus.CANCELLED);

	private final Panels panels;

	private final Reviews reviews;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	private final ApplicationEventPublisher events;

	ClosingReviews(Panels panels, Reviews reviews, ReviewDates dates, ReviewJournal journal,
			ApplicationEventPublisher events) {
		this.panels = panels;
		this.reviews = reviews;
		this.dates = dates;
		this.journal = journal;
		this.events = events;
	}

	@Override
	public void projectLeft(ProjectId project) {
		panels.ofProject(project.value())
			.stream()
			.filter(panel -> !OVER.contains(panel.status()))
			.map(panel -> panels.lock(panel.id()))
			.forEach(this::cancel);
	}

	private void cancel(Panel panel) {
		for (var review : reviews.ofPanel(panel.id().value())) {
			if (review.status().isOpen()) {
				tell(review, "ended", panel);
			}
			else if (review.status() == ReviewStatus.SUBMITTED) {
				tell(review, "kept", panel);
			}
			review.abandon("PROJECT_LEFT", dates.now());
		}
		panel.cancel();
		journal.panel("panel-cancelled", panel, Map.of());
	}

	private void tell(Review review, String what, Panel panel) {
		events.publishEvent(NotificationRequested.to(review.expert(), "review-" + what + "-" + review.id(),
				"review.mail." + what, "", panel.code()));
	}

}
