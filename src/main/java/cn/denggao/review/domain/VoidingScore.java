package cn.denggao.review.domain;

import java.util.Map;

import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundStatus;
import cn.denggao.review.PanelPurpose;
import cn.denggao.review.PanelStatus;
import cn.denggao.review.ReviewId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A submitted score must not count, e.g. because a relation came to light later. It stays
 * in the record. While others still score, a seat is added for the next reserve; later
 * the result is computed anew or the panel reopened; once the ranking is confirmed only
 * an objection can change it.
 */
@Service
@Transactional
public class VoidingScore {

	private final Panels panels;

	private final Reviews reviews;

	private final Supplementing supplementing;

	private final SummingUpPanel summingUp;

	private final ReviewStageProcess process;

	private final RoundDirectory rounds;

	private final ReviewDesk desk;

	private final ReviewDates dates;

	private final ReviewJournal journal;

	private final ApplicationEventPublisher events;

	VoidingScore(Panels panels, Reviews reviews, Supplementing supplementing, SummingUpPanel summingUp,
			ReviewStageProcess process, RoundDirectory rounds, ReviewDesk desk, ReviewDates dates,
			ReviewJournal journal, ApplicationEventPublisher events) {
		this.panels = panels;
		this.reviews = reviews;
		this.supplementing = supplementing;
		this.summingUp = summingUp;
		this.process = process;
		this.rounds = rounds;
		this.desk = desk;
		this.dates = dates;
		this.journal = journal;
		this.events = events;
	}

	public void voidScore(ReviewId id, String reason) {
		var panel = lock(id);
		var review = reviews.lock(id);
		review.voidScore(reason, dates.now());
		panel.vacate(id);
		journal.review("score-voided", review, Map.of("panel", panel.code(), "reason", reason));
		events.publishEvent(NotificationRequested.to(review.expert(), "review-voided-" + id, "review.mail.voided", "",
				panel.code()));
		if (panel.status() == PanelStatus.RUNNING) {
			fillAgain(panel);
		}
		else {
			judgeAgain(panel, reason);
		}
	}

	private Panel lock(ReviewId id) {
		var round = desk.require(panels.roundOf(panels.idOf(id)), Role.HC_DECIDER);
		var status = rounds.lock(round.id()).status();
		var panel = panels.lockOf(id);
		if (panel.purpose() == PanelPurpose.APPLICATION && status.reached(RoundStatus.RANKED)) {
			throw Refused.because("review.ranked-already");
		}
		panel.require(PanelStatus.RUNNING, PanelStatus.SUMMED_UP);
		return panel;
	}

	private void fillAgain(Panel panel) {
		if (supplementing.ensure(panel, 1, desk.who().login()) == 0) {
			panel.giveUpSeats(1);
		}
		else if (!process.addSeat(panel.id())) {
			panel.giveUpSeats(1);
		}
	}

	/** The panel had its result: it holds if the rules still do. */
	private void judgeAgain(Panel panel, String reason) {
		if (summingUp.sumUp(panel.id()).outcome() != PanelOutcome.COMPLETE) {
			panel.reopen();
			journal.panel("panel-reopened", panel, Map.of("reason", reason));
		}
	}

}
