package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRules.DispatchRule;

import org.springframework.stereotype.Component;

/** Opens one dispatch record a month, due when the round's rules say (§6.3). */
@Component
class OpeningDispatches {

	private final Dispatches dispatches;

	private final WorkingCalendar calendar;

	private final RoundDirectory rounds;

	OpeningDispatches(Dispatches dispatches, WorkingCalendar calendar, RoundDirectory rounds) {
		this.dispatches = dispatches;
		this.calendar = calendar;
		this.rounds = rounds;
	}

	/** Opens whatever is missing up to the month of {@code today}. */
	void open(Ledger ledger, LocalDate today) {
		var rule = rounds.rules(ledger.round()).construction().dispatchDue();
		months(ledger, today).stream()
			.filter(month -> dispatches.findByProjectIdAndPeriod(ledger.project().value(), month.toString()).isEmpty())
			.map(month -> new Dispatch(ledger.project(), month, dueOn(month, rule)))
			.filter(dispatch -> !dispatch.dueOn().isAfter(ledger.termEnd()))
			.forEach(dispatches::save);
	}

	private LocalDate dueOn(YearMonth month, DispatchRule rule) {
		return switch (rule) {
			case LAST_WORKING_DAY -> calendar.lastWorkingDayOfMonth(month);
			case LAST_DAY -> month.atEndOfMonth();
		};
	}

	private static List<YearMonth> months(Ledger ledger, LocalDate today) {
		var last = YearMonth.from(today.isBefore(ledger.termEnd()) ? today : ledger.termEnd());
		return Stream
			.iterate(YearMonth.from(ledger.termStart()), month -> !month.isAfter(last), month -> month.plusMonths(1))
			.toList();
	}

}
