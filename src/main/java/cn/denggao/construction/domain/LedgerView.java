package cn.denggao.construction.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectSummary;
import cn.denggao.construction.DispatchStanding;
import cn.denggao.construction.FundSource;
import cn.denggao.construction.LedgerFigures;
import cn.denggao.construction.Light;
import cn.denggao.kernel.Money;

/** Everything the ledger page shows of one project. */
public record LedgerView(ProjectSummary project, String agreementNumber, LocalDate termStart, LocalDate termEnd,
		boolean open, Instant at, LedgerFigures figures, List<Month> months, List<Item> items, List<SourceLine> sources,
		List<CategoryLine> categories, List<Movement> received, List<Movement> spent, List<Notice> circulars) {

	/** Measures with this light. */
	public long count(Light light) {
		return items.stream().filter(item -> item.light() == light).count();
	}

	/** One month's dispatch. */
	public record Month(YearMonth period, LocalDate dueOn, DispatchStanding standing, boolean current) {
	}

	/** One measure. */
	public record Item(UUID id, int itemNo, String measure, String responsible, String department, LocalDate dueOn,
			int progress, int planned, Light light, String problem, String helpNeeded, Instant updatedAt) {
	}

	/** Money of one source. */
	public record SourceLine(FundSource source, Money budget, Money received, Money spent, BigDecimal rate) {
	}

	/** Money of one category, all sources together. */
	public record CategoryLine(String name, Money budget, Money spent, BigDecimal rate) {
	}

	/** Money that moved on a day. */
	public record Movement(LocalDate day, Money amount) {
	}

	/** One circular for slow progress. */
	public record Notice(UUID id, LocalDate openedOn, String reason, String defects, String principal, String leader,
			boolean open) {
	}

}
