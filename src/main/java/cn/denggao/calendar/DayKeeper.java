package cn.denggao.calendar;

import java.time.LocalDate;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends every walk on its way once a day among all nodes, each by itself. A walk that
 * fails is rolled back, told to the operators and tried again; the others go on.
 */
@Component
public class DayKeeper {

	private static final Logger log = LoggerFactory.getLogger(DayKeeper.class);

	private final OfficialClock clock;

	private final ObjectProvider<DailyWalk> walks;

	private final WalkBook book;

	private final DailyTroubles troubles;

	private final TransactionTemplate transaction;

	DayKeeper(OfficialClock clock, ObjectProvider<DailyWalk> walks, WalkBook book, DailyTroubles troubles,
			TransactionTemplate transaction) {
		this.clock = clock;
		this.walks = walks;
		this.book = book;
		this.troubles = troubles;
		this.transaction = transaction;
	}

	/** Does today's walks that were not done already. */
	public void keep() {
		var today = clock.today();
		walks.orderedStream().forEach(walk -> keep(walk, today));
	}

	private void keep(DailyWalk walk, LocalDate today) {
		try {
			transaction.executeWithoutResult(status -> walkIfDue(walk, today));
		}
		catch (RuntimeException ex) {
			log.error("The daily walk {} failed on {} and is tried again", walk.name(), today, ex);
			transaction.executeWithoutResult(status -> {
				book.meet(walk.name());
				book.failed(walk.name(), today);
				troubles.keep(walk.name(), DailyTroubles.WHOLE, today, ex);
			});
		}
	}

	private void walkIfDue(DailyWalk walk, LocalDate today) {
		book.meet(walk.name());
		if (book.take(walk.name(), today)) {
			walk.walk(today);
			book.done(walk.name(), today);
			troubles.settled(walk.name(), List.of());
		}
	}

}
