package cn.denggao.approval.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.approval.domain.RankingView;
import cn.denggao.approval.domain.RankingView.Row;
import cn.denggao.audit.ExportedList;
import cn.denggao.audit.ListTexts;
import cn.denggao.programme.RoundRoute;
import cn.denggao.programme.RoundSummary;
import cn.denggao.sheet.SheetColumn;
import cn.denggao.sheet.SheetColumn.Kind;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A ranking as a workbook, with its run and the hashes it can be computed again by. */
@Component
class RankingSheet {

	private final ClockText clock;

	private final ListTexts list;

	RankingSheet(ClockText clock, MessageSource messages) {
		this.clock = clock;
		this.list = new ListTexts(messages, "approval");
	}

	/** The newest run in the order of its ranks. */
	ExportedList of(RoundSummary round, RankingView ranking, RoundRoute route) {
		return ExportedList.of(list.text("ranking.title"), asked(round, ranking), columns(route),
				ranking.rows().stream().map(row -> cells(row, route)).toList());
	}

	private Map<String, String> asked(RoundSummary round, RankingView ranking) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(list.word("programme.col.round"), round.title());
		asked.put(list.text("ranking.title"), list.text("ranking.run", ranking.run()));
		asked.put(list.text("ranking.at"), clock.of(ranking.rankedAt()));
		asked.put(list.text("ranking.hash"), ranking.inputHash());
		asked.put(list.text("ranking.rules-hash"), ranking.rulesHash());
		return asked;
	}

	private List<SheetColumn> columns(RoundRoute route) {
		var columns = new ArrayList<SheetColumn>();
		columns.add(list.column("col.rank", Kind.NUMBER));
		Stream.of("code", "hospital", "specialty").forEach(name -> columns.add(list.column("col." + name, Kind.TEXT)));
		if (route.asksExperts()) {
			Stream.of("expert", "objective", "composite")
				.forEach(name -> columns.add(list.column("col." + name, Kind.NUMBER)));
		}
		else if (route.byFigures()) {
			columns.add(list.column("col.objective", Kind.NUMBER));
		}
		Stream.of("outcome", "remark").forEach(name -> columns.add(list.column("col." + name, Kind.TEXT)));
		return columns;
	}

	private List<Object> cells(Row row, RoundRoute route) {
		var cells = new ArrayList<Object>();
		cells.add((row.rank() == 0) ? null : row.rank());
		cells.addAll(List.of(row.code(), row.hospital(), row.specialty()));
		if (route.asksExperts()) {
			cells.add(row.expert());
			cells.add(row.objective());
			cells.add(row.composite());
		}
		else if (route.byFigures()) {
			cells.add(byFigures(row));
		}
		cells.add(list.text("outcome." + row.outcome(), row.reserve()));
		cells.add(remark(row));
		return cells;
	}

	private static BigDecimal byFigures(Row row) {
		return (row.objective() == null) ? null : row.composite();
	}

	private String remark(Row row) {
		var tied = row.tieStep().map(step -> list.text("ranking.tied") + list.text("tie." + step));
		return Stream.concat(row.reason().map(reason -> list.text("displaced." + reason)).stream(), tied.stream())
			.collect(Collectors.joining(" "));
	}

}
