package cn.denggao.construction.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.construction.domain.LedgerView;
import cn.denggao.construction.domain.ReadingBuildPeriod;
import cn.denggao.construction.domain.ReadingBuildPeriod.ExpensePaper;
import cn.denggao.construction.domain.ReadingBuildPeriod.TranchePaper;
import cn.denggao.construction.domain.ReadingLedger;
import cn.denggao.kernel.Money;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is kept of one project in its build period as workbooks, money in yuan. */
@Component
class BookSheets {

	private final ReadingLedger ledgers;

	private final ReadingBuildPeriod papers;

	private final ListTexts list;

	BookSheets(ReadingLedger ledgers, ReadingBuildPeriod papers, MessageSource messages) {
		this.ledgers = ledgers;
		this.papers = papers;
		this.list = new ListTexts(messages, "construction");
	}

	/** The measures with their lights, by number. */
	ExportedList measures(ProjectId id) {
		var ledger = ledgers.read(id);
		var columns = List.of(list.column("col.no", Kind.NUMBER), list.column("col.measure", Kind.TEXT),
				list.column("col.responsible", Kind.TEXT), list.column("col.department", Kind.TEXT),
				list.column("col.due", Kind.DATE), in("percent", "col.progress"), in("percent", "col.planned"),
				list.column("col.light", Kind.TEXT), list.column("item.problem", Kind.TEXT),
				list.column("item.help", Kind.TEXT));
		return ExportedList.of(list.text("items.title"), asked(ledger.project()), columns,
				ledger.items().stream().map(this::cells).toList());
	}

	private List<Object> cells(LedgerView.Item item) {
		return Arrays.asList(item.itemNo(), item.measure(), item.responsible(), item.department(), item.dueOn(),
				item.progress(), item.planned(), list.text("light." + item.light()), item.problem(), item.helpNeeded());
	}

	/** The expenses in the order of the page. */
	ExportedList expenses(ProjectId id) {
		var project = papers.project(id);
		var categories = papers.categories(id);
		var columns = List.of(list.column("col.date", Kind.DATE), list.column("col.purpose", Kind.TEXT),
				list.column("col.source", Kind.TEXT), list.column("col.category", Kind.TEXT),
				list.column("col.voucher", Kind.TEXT), in("yuan", "col.amount"), in("yuan", "col.disallowed"),
				list.column("reason", Kind.TEXT));
		return ExportedList.of(list.text("expenses.list"), asked(project), columns,
				papers.expenses(id).stream().map(each -> cells(each, categories)).toList());
	}

	private List<Object> cells(ExpensePaper expense, Map<String, String> categories) {
		return Arrays.asList(expense.spentOn(), expense.purpose(), list.text("source." + expense.source()),
				categories.getOrDefault(expense.category(), expense.category()), expense.voucherNo(),
				expense.amount().yuan(), expense.disallowed().yuan(), expense.disallowedReason());
	}

	/** The yearly payments, by year. */
	ExportedList tranches(ProjectId id) {
		var project = papers.project(id);
		var columns = List.of(list.column("col.year", Kind.NUMBER), in("yuan", "tranche.planned"),
				list.column("tranche.due", Kind.DATE), list.column("col.light", Kind.TEXT),
				list.column("tranche.gate", Kind.TEXT), in("yuan", "tranche.cleared"),
				list.column("tranche.paid-on", Kind.DATE), list.column("col.voucher", Kind.TEXT));
		return ExportedList.of(list.text("tranches.title"), asked(project), columns,
				papers.tranches(id).stream().map(this::cells).toList());
	}

	private List<Object> cells(TranchePaper tranche) {
		return Arrays.asList(tranche.year(), tranche.planned().yuan(), tranche.dueOn(),
				list.text("tranche.status." + tranche.status()),
				(tranche.gateReason() == null) ? null : list.text("gate." + tranche.gateReason()),
				(tranche.cleared().compareTo(Money.ZERO) == 0) ? null : tranche.cleared().yuan(), tranche.paidOn(),
				tranche.voucherNo());
	}

	private Map<String, String> asked(ProjectSummary project) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(list.text("meta.number"), ProjectListSheet.number(project));
		asked.put(list.text("meta.hospital"), project.hospitalName());
		asked.put(list.text("meta.specialty"), project.specialtyName());
		return asked;
	}

	private SheetColumn in(String unit, String name) {
		return SheetColumn.of(list.text("in." + unit, list.text(name)), Kind.NUMBER);
	}

}
