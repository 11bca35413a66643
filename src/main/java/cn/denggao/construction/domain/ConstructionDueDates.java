package cn.denggao.construction.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import cn.denggao.calendar.DueDates;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.TrancheStatus;

import org.springframework.stereotype.Component;

/** When the next payment, year's end or end of a term comes in any open ledger. */
@Component
class ConstructionDueDates implements DueDates {

	private final LedgerSheets sheets;

	ConstructionDueDates(LedgerSheets sheets) {
		this.sheets = sheets;
	}

	@Override
	public Optional<Instant> nextAfter(Instant now) {
		return sheets.ledgers()
			.findByClosedAtIsNull()
			.stream()
			.flatMap(ledger -> days(ledger, LocalDate.ofInstant(now, OfficialClock.ZONE)))
			.map(day -> day.atStartOfDay(OfficialClock.ZONE).toInstant())
			.filter(now::isBefore)
			.min(Instant::compareTo);
	}

	private Stream<LocalDate> days(Ledger ledger, LocalDate today) {
		var payments = sheets.tranches()
			.findByProjectIdOrderByYear(ledger.project().value())
			.stream()
			.filter(tranche -> tranche.status() == TrancheStatus.PLANNED)
			.map(Tranche::dueOn);
		return Stream.concat(payments,
				Stream.of(ledger.termEnd().plusDays(1), LocalDate.of(today.getYear() + 1, 1, 1)));
	}

}
