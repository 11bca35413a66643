package cn.denggao.organisation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import cn.denggao.kernel.TextRows;
import cn.denggao.kernel.TypedDate;
import cn.denggao.organisation.RegionSummary;

/**
 * Reads a table of regions against those that are known, and gathers what is wrong with
 * its rows.
 */
class RegionRows {

	private static final int LONGEST = 60;

	/** Several times what the nation has with all codes of before. */
	private static final int MOST = 20_000;

	private static final int MOST_TOLD = 200;

	private static final Set<String> HEADINGS = Set.of("code", "代码", "行政区划代码", "区划代码");

	private final Map<String, RegionSummary> known;

	private final Map<String, RegionSummary> read = new LinkedHashMap<>();

	private final List<Refused> refusals = new ArrayList<>();

	RegionRows(Map<String, RegionSummary> known) {
		this.known = known;
	}

	/** The regions by code, as the table tells them. */
	Map<String, RegionSummary> read(String text) {
		var rows = TextRows.of(text).stream().filter(row -> !HEADINGS.contains(row.cell(0))).toList();
		if (rows.isEmpty()) {
			throw Refused.at(WrongRow.FIELD, "organisation.region.rows-empty");
		}
		if (rows.size() > MOST) {
			throw Refused.at(WrongRow.FIELD, "organisation.region.rows-many", MOST);
		}
		rows.forEach(this::read);
		rows.forEach(this::checkNeighbours);
		if (!refusals.isEmpty()) {
			throw new RefusedTogether(WrongRow.FIELD, refusals);
		}
		return read;
	}

	private void read(TextRows.Row row) {
		var code = row.cell(0);
		if (!RegionCode.isValid(code)) {
			wrong(row, "organisation.region.row-code", code);
		}
		else if (read.containsKey(code)) {
			wrong(row, "organisation.region.row-twice", code);
		}
		else if (row.cell(1).isEmpty() || row.cell(1).codePointCount(0, row.cell(1).length()) > LONGEST) {
			wrong(row, "organisation.region.row-name", code);
		}
		else {
			read.put(code, region(row));
		}
	}

	private RegionSummary region(TextRows.Row row) {
		var code = new RegionCode(row.cell(0));
		var before = known.get(code.value());
		var from = day(row, 2, (before != null) ? before.validFrom() : null);
		var to = day(row, 3, (before != null) ? before.validTo() : null);
		var heir = row.cell(4).isEmpty() ? ((before != null) ? before.successor() : null) : row.cell(4);
		if (from != null && to != null && to.isBefore(from)) {
			wrong(row, "organisation.region.row-days", code.value());
		}
		return new RegionSummary(code.value(), row.cell(1), code.level(), (before != null) ? before.parent() : null,
				(before != null) ? before.capital() : code.isCapital(), from, to, heir);
	}

	private LocalDate day(TextRows.Row row, int cell, LocalDate otherwise) {
		if (row.cell(cell).isEmpty()) {
			return otherwise;
		}
		var day = TypedDate.in(row.cell(cell));
		if (day.isEmpty()) {
			wrong(row, "organisation.region.row-day", row.cell(cell));
		}
		return day.orElse(otherwise);
	}

	private void checkNeighbours(TextRows.Row row) {
		var region = read.get(row.cell(0));
		if (region == null) {
			return;
		}
		var around = new RegionCode(region.code()).around();
		var parent = around.stream().filter(this::exists).findFirst();
		if (parent.isEmpty() && !around.isEmpty()) {
			wrong(row, "organisation.region.row-parent", region.code());
		}
		read.put(region.code(), new RegionSummary(region.code(), region.name(), region.level(), parent.orElse(null),
				region.capital(), region.validFrom(), region.validTo(), region.successor()));
		if (region.successor() != null && (region.validTo() == null || !leadsOn(region))) {
			wrong(row, "organisation.region.row-successor", region.code(), region.successor());
		}
	}

	/** Whether the successors exist and come to an end. */
	private boolean leadsOn(RegionSummary region) {
		var seen = new ArrayList<String>(List.of(region.code()));
		for (var next = region.successor(); next != null; next = of(next).successor()) {
			if (!exists(next) || seen.contains(next)) {
				return false;
			}
			seen.add(next);
		}
		return true;
	}

	private boolean exists(String code) {
		return read.containsKey(code) || known.containsKey(code);
	}

	private RegionSummary of(String code) {
		return read.getOrDefault(code, known.get(code));
	}

	private void wrong(TextRows.Row row, String key, Object... arguments) {
		if (refusals.size() < MOST_TOLD) {
			refusals.add(WrongRow.at(row.line(), Refused.because(key, arguments)));
		}
	}

}
