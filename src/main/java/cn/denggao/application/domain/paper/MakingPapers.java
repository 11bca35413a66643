package cn.denggao.application.domain.paper;

import java.util.Locale;

import cn.denggao.application.domain.Submissions;
import cn.denggao.application.domain.dossier.SnapshotText;
import cn.denggao.application.domain.paper.PaperOrders.Order;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.document.KeepingOwnFile;
import cn.denggao.paper.Printing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the papers that are ordered, one per transaction: file and mark are written
 * together, so that a killed node leaves it to the next one and nothing is made twice.
 */
@Component
public class MakingPapers {

	private static final Logger log = LoggerFactory.getLogger(MakingPapers.class);

	private final PaperOrders orders;

	private final Submissions submissions;

	private final GatheringFacts gathering;

	private final SubmissionPapers papers;

	private final Printing printing;

	private final KeepingOwnFile keeping;

	private final OfficialClock clock;

	private final TransactionTemplate transaction;

	MakingPapers(PaperOrders orders, Submissions submissions, GatheringFacts gathering, SubmissionPapers papers,
			Printing printing, KeepingOwnFile keeping, OfficialClock clock, TransactionTemplate transaction) {
		this.orders = orders;
		this.submissions = submissions;
		this.gathering = gathering;
		this.papers = papers;
		this.printing = printing;
		this.keeping = keeping;
		this.clock = clock;
		this.transaction = transaction;
	}

	/** Makes as many at most; returns how many were made. */
	public int make(int most) {
		int made = 0;
		while (made < most && Boolean.TRUE.equals(makeNext())) {
			made++;
		}
		return made;
	}

	private Boolean makeNext() {
		var tried = new Order[1];
		try {
			return transaction.execute(status -> {
				var next = orders.next();
				next.ifPresent(order -> {
					tried[0] = order;
					make(order);
				});
				return next.isPresent();
			});
		}
		catch (RuntimeException ex) {
			return postponed(tried[0], ex);
		}
	}

	private void make(Order order) {
		var submission = submissions.require(order.project(), order.number());
		var facts = (order.facts() == null) ? gathering.of(order.project(), order.number())
				: SnapshotText.read(order.facts(), SubmissionFacts.class);
		var paper = papers.of(order.kind(), submission, facts);
		var slot = order.kind().name().toLowerCase(Locale.ROOT);
		var document = keeping.keep(KeptPapers.owner(order.project()), slot,
				papers.fileName(order.kind(), submission.receiptNo()), printing.print(paper));
		orders.made(order, document, clock.now());
	}

	/** Whatever is wrong with one paper does not stop the others. */
	private boolean postponed(Order order, RuntimeException ex) {
		if (order == null) {
			throw ex;
		}
		log.warn("Paper {} of submission {} of project {} could not be made and is tried again: {}", order.kind(),
				order.number(), order.project(), ex.getMessage());
		transaction.executeWithoutResult(status -> orders.postpone(order, String.valueOf(ex.getMessage())));
		return true;
	}

}
