package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.DispatchStanding;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.construction.LedgerReading;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds up what the books of a project say. */
@Service
@Transactional(readOnly = true)
class KeepingBooks implements LedgerReading {

	private final LedgerSheets sheets;

	private final AnnualReports reports;

	private final OfficialClock clock;

	KeepingBooks(LedgerSheets sheets, AnnualReports reports, OfficialClock clock) {
		this.sheets = sheets;
		this.reports = reports;
		this.clock = clock;
	}

	@Override
	public Optional<LedgerFigures> find(ProjectId project) {
		return sheets.ledgers().findById(project.value()).map(this::figures);
	}

	@Override
	public LedgerFigures figures(ProjectId project) {
		return find(project).orElseThrow(Refused::notFound);
	}

	@Override
	public SortedMap<Integer, Map<String, BigDecimal>> reported(ProjectId project) {
		var values = new TreeMap<Integer, Map<String, BigDecimal>>();
		reports.findByProjectIdOrderByYear(project.value())
			.stream()
			.filter(AnnualReport::stands)
			.forEach(report -> values.put(report.year(), report.content().actuals()));
		return values;
	}

	private LedgerFigures figures(Ledger ledger) {
		var id = ledger.project().value();
		var receipts = sheets.receipts().findByProjectIdOrderByReceivedOn(id);
		var expenses = sheets.expenses().findByProjectIdOrderBySpentOnDescEnteredAtDesc(id);
		Predicate<Receipt> publicReceipt = receipt -> receipt.source().isPublic();
		Predicate<Expense> publicExpense = expense -> expense.source().isPublic();
		return new LedgerFigures(ledger.funding().plus(ledger.matching()),
				sum(receipts.stream().map(Receipt::amount).toList()),
				sum(expenses.stream().map(Expense::amount).toList()),
				sum(receipts.stream().filter(publicReceipt).map(Receipt::amount).toList()),
				sum(expenses.stream().filter(publicExpense).map(Expense::amount).toList()),
				sum(expenses.stream().filter(publicExpense).map(Expense::disallowed).toList()),
				sum(receipts.stream().filter(publicReceipt.negate()).map(Receipt::amount).toList()),
				dispatches(sheets.dispatches().findByProjectIdOrderByPeriod(id), clock.today()));
	}

	private static LedgerFigures.Dispatches dispatches(List<Dispatch> records, LocalDate today) {
		return new LedgerFigures.Dispatches(records.size() - count(records, today, DispatchStanding.OPEN),
				count(records, today, DispatchStanding.IN_ORDER), count(records, today, DispatchStanding.LATE),
				count(records, today, DispatchStanding.MISSING),
				count(records, today, DispatchStanding.NOT_BY_PRINCIPAL));
	}

	private static int count(List<Dispatch> records, LocalDate today, DispatchStanding standing) {
		return (int) records.stream().filter(record -> record.standing(today) == standing).count();
	}

	private static Money sum(List<Money> amounts) {
		return amounts.stream().reduce(Money.ZERO, Money::plus);
	}

}
