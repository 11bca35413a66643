package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.calendar.WorkingCalendar;

import org.springframework.stereotype.Component;

/** Opens one dispatch record a month, due on the month's last working day (§6.3). */
@Component
class OpeningDispatches {

	private final Dispatches dispatches;

	private final WorkingCalendar calendar;

	OpeningDispatches(Dispatches dispatches, WorkingCalendar calendar) {
		this.dispatches = dispatches;
		this.calendar = calendar;
	}

	/** Opens whatever is missing up to the month of {@code today}. */
	void open(Ledger ledger, LocalDate today) {
		months(ledger, today).stream()
			.filter(month -> dispatches.findByProjectIdAndPeriod(ledger.project().value(), month.toString()).isEmpty())
			.map(month -> new Dispatch(ledger.project(), month, calendar.lastWorkingDayOfMonth(month)))
			.filter(dispatch -> !dispatch.dueOn().isAfter(ledger.termEnd()))
			.forEach(dispatches::save);
	}

	private static List<YearMonth> months(Ledger ledger, LocalDate today) {
		var last = YearMonth.from(today.isBefore(ledger.termEnd()) ? today : ledger.termEnd());
		return Stream
			.iterate(YearMonth.from(ledger.termStart()), month -> !month.isAfter(last), month -> month.plusMonths(1))
			.toList();
	}

}
