package cn.denggao.review.domain;

import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.review.ReviewId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An expert leaves a file before handing in: page and attachments close at once. */
@Service
@Transactional
public class RecusingExpert {

	private final Panels panels;

	private final Reviews reviews;

	private final ExpertScoringProcess process;

	private final ReviewDesk desk;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	private final ApplicationEventPublisher events;

	RecusingExpert(Panels panels, Reviews reviews, ExpertScoringProcess process, ReviewDesk desk, ReviewDates dates,
			ReviewJournal journal, ApplicationEventPublisher events) {
		this.panels = panels;
		this.reviews = reviews;
		this.process = process;
		this.desk = desk;
		this.dates = dates;
		this.journal = journal;
		this.events = events;
	}

	/** The officer orders it. */
	public void order(ReviewId id, String reason) {
		desk.require(panels.lockOf(id).round(), Role.HC_DECIDER);
		release(id, reason);
	}

	/** A fact, not a person, makes the expert leave. */
	void release(ReviewId id, String reason) {
		recuse(id, reason);
		process.expertRecused(id);
	}

	/** The expert finds a relation only after the file was opened. */
	public void report(ReviewId id, String relations) {
		var panel = panels.lockOf(id);
		var review = reviews.lock(id);
		if (!review.mayBeReadBy(desk.who().login())) {
			throw Refused.notFound();
		}
		review.declareConflict(relations, dates.now());
		leave(panel, review, "DECLARED");
		process.expertRecused(id);
	}

	/** The process goes on by itself afterwards. */
	void recuse(ReviewId id, String reason) {
		leave(panels.lockOf(id), reviews.lock(id), reason);
	}

	/** The process closes the access: it must have been taken away already. */
	public void confirm(ReviewId id) {
		if (reviews.require(id).status() != ReviewStatus.RECUSED) {
			throw new IllegalStateException("Review " + id + " was not recused");
		}
	}

	private void leave(Panel panel, Review review, String reason) {
		review.recuse(reason, dates.now());
		panel.vacate(review.id());
		journal.review("expert-recused", review, Map.of("reason", reason));
		events.publishEvent(NotificationRequested.to(review.expert(), "review-recused-" + review.id(),
				"review.mail.recused", "", panel.code()));
	}

}
