package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.LedgerReading;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Money;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the ledger page shows. */
@Service
@Transactional(readOnly = true)
public class ReadingLedger {

	private static final BigDecimal HUNDRED = new BigDecimal("100");

	private final LedgerSheets sheets;

	private final LedgerReading books;

	private final ProjectVisibility visibility;

	private final CurrentActor actor;

	private final RoundDirectory rounds;

	private final CategoryNames names;

	private final AccountDirectory accounts;

	private final OfficialClock clock;

	ReadingLedger(LedgerSheets sheets, LedgerReading books, ProjectVisibility visibility, CurrentActor actor,
			RoundDirectory rounds, CategoryNames names, AccountDirectory accounts, OfficialClock clock) {
		this.sheets = sheets;
		this.books = books;
		this.visibility = visibility;
		this.actor = actor;
		this.rounds = rounds;
		this.names = names;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** The ledger, for whoever may see the project. */
	public LedgerView read(ProjectId id) {
		var project = visibility.require(id, actor.get());
		var ledger = sheets.ledgers().require(id);
		var receipts = sheets.receipts().findByProjectIdOrderByReceivedOn(id.value());
		var expenses = sheets.expenses().findByProjectIdOrderBySpentOnDescEnteredAtDesc(id.value());
		var budget = sheets.budget().findByProjectIdOrderBySourceAscCategoryAsc(id.value());
		return new LedgerView(project, ledger.agreementNumber(), ledger.termStart(), ledger.termEnd(), ledger.isOpen(),
				clock.now(), books.figures(id), months(id), items(ledger), sources(budget, receipts, expenses),
				categories(names.of(ledger), budget, expenses),
				receipts.stream().map(each -> new LedgerView.Movement(each.receivedOn(), each.amount())).toList(),
				expenses.stream().map(each -> new LedgerView.Movement(each.spentOn(), each.amount())).toList(),
				circulars(id));
	}

	/** One measure of a project. */
	public LedgerView.Item item(ProjectId project, UUID id) {
		return read(project).items()
			.stream()
			.filter(item -> item.id().equals(id))
			.findFirst()
			.orElseThrow(Refused::notFound);
	}

	private List<LedgerView.Month> months(ProjectId id) {
		var today = clock.today();
		return sheets.dispatches()
			.findByProjectIdOrderByPeriod(id.value())
			.stream()
			.map(each -> new LedgerView.Month(each.period(), each.dueOn(), each.standing(today),
					each.period().equals(YearMonth.from(today))))
			.toList();
	}

	private List<LedgerView.Item> items(Ledger ledger) {
		var rule = LightRule.of(rounds.rules(ledger.round()).construction());
		var today = clock.today();
		return sheets.items()
			.findByProjectIdOrderByItemNo(ledger.project().value())
			.stream()
			.map(each -> item(each, rule, today))
			.toList();
	}

	private static LedgerView.Item item(LedgerItem item, LightRule rule, LocalDate today) {
		return new LedgerView.Item(item.id(), item.itemNo(), item.measure(), item.responsible(), item.department(),
				item.dueOn(), item.progress(), item.planned(today), rule.lightOf(item, today), item.problem(),
				item.helpNeeded(), item.updatedAt());
	}

	private static List<LedgerView.SourceLine> sources(List<BudgetLine> budget, List<Receipt> receipts,
			List<Expense> expenses) {
		return Arrays.stream(FundSource.values())
			.map(source -> new LedgerView.SourceLine(source,
					sum(budget, line -> line.source() == source, BudgetLine::amount),
					sum(receipts, receipt -> receipt.source() == source, Receipt::amount),
					sum(expenses, expense -> expense.source() == source, Expense::amount), null))
			.filter(line -> Stream.of(line.budget(), line.received(), line.spent())
				.anyMatch(amount -> amount.compareTo(Money.ZERO) > 0))
			.map(line -> new LedgerView.SourceLine(line.source(), line.budget(), line.received(), line.spent(),
					percent(line.spent(), line.received())))
			.toList();
	}

	private static List<LedgerView.CategoryLine> categories(Map<String, String> names, List<BudgetLine> budget,
			List<Expense> expenses) {
		var categories = new TreeSet<String>();
		budget.forEach(line -> categories.add(line.category()));
		expenses.forEach(expense -> categories.add(expense.category()));
		return categories.stream()
			.map(category -> category(category, names.getOrDefault(category, category), budget, expenses))
			.toList();
	}

	private static LedgerView.CategoryLine category(String category, String name, List<BudgetLine> budget,
			List<Expense> expenses) {
		var planned = sum(budget, line -> line.category().equals(category), BudgetLine::amount);
		var spent = sum(expenses, expense -> expense.category().equals(category), Expense::amount);
		return new LedgerView.CategoryLine(name, planned, spent, percent(spent, planned));
	}

	private List<LedgerView.Notice> circulars(ProjectId id) {
		return sheets.circulars()
			.findByProjectIdOrderByOpenedOn(id.value())
			.stream()
			.map(each -> new LedgerView.Notice(each.id(), each.openedOn(), each.reason(), each.defects(),
					name(each.principalLogin()), name(each.leaderLogin()), each.isOpen()))
			.toList();
	}

	private String name(String login) {
		return (login == null) ? "" : accounts.nameOf(login);
	}

	private static <T> Money sum(List<T> rows, Predicate<T> wanted, Function<T, Money> amount) {
		return rows.stream().filter(wanted).map(amount).reduce(Money.ZERO, Money::plus);
	}

	private static BigDecimal percent(Money part, Money whole) {
		return (whole.compareTo(Money.ZERO) == 0) ? null
				: part.yuan().multiply(HUNDRED).divide(whole.yuan(), 2, RoundingMode.HALF_UP);
	}

}
