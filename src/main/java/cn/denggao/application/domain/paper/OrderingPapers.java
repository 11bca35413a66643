package cn.denggao.application.domain.paper;

import cn.denggao.application.domain.SubmissionKept;
import cn.denggao.calendar.OfficialClock;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Orders the papers of a submission in the transaction that keeps it. */
@Component
class OrderingPapers {

	private final PaperOrders orders;

	private final GatheringFacts gathering;

	private final OfficialClock clock;

	OrderingPapers(PaperOrders orders, GatheringFacts gathering, OfficialClock clock) {
		this.orders = orders;
		this.gathering = gathering;
		this.clock = clock;
	}

	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(SubmissionKept kept) {
		orders.add(kept.project(), kept.number(), gathering.of(kept.project(), kept.number()).text(), clock.now());
	}

}
