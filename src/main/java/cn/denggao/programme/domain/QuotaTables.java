package cn.denggao.programme.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.SpecialtySummary;
import cn.denggao.programme.PlaceBound;
import cn.denggao.programme.RecommendationRules;
import cn.denggao.programme.domain.QuotaTable.Cell;
import cn.denggao.programme.domain.QuotaTable.Row;

import org.springframework.stereotype.Component;

/** Lays quotas out as a table: those kept, and those somebody has typed. */
@Component
class QuotaTables {

	private final OrganisationDirectory organisations;

	private final QuotaUnits units;

	QuotaTables(OrganisationDirectory organisations, QuotaUnits units) {
		this.organisations = organisations;
		this.units = units;
	}

	/** What is kept, for the units of this authority. */
	QuotaTable of(RecommendationRules rules, String authority) {
		var named = new TreeSet<>(rules.quotas().keySet());
		named.addAll(rules.lines().keySet());
		var columns = new TreeSet<String>();
		rules.lines().values().forEach(line -> columns.addAll(line.keySet()));
		rules.bounds()
			.stream()
			.filter(PlaceBound::setOnPage)
			.forEach(bound -> columns.addAll(bound.of().specialties()));
		var rows = units.of(authority, named)
			.stream()
			.map(unit -> row(unit, specialties(columns), text(rules.quotas().get(unit.id().value())),
					column -> text(rules.linesOf(unit.id().value()).get(column))))
			.toList();
		return new QuotaTable(text(rules.defaultQuota()), specialties(columns), rows,
				caps(specialties(columns), column -> cap(rules, column)), declared(rules, Map.of()));
	}

	/**
	 * What was typed. Units of elsewhere are refused as not found, as are specialties
	 * that there are not. Of bounds that the pack declares only figures can be typed.
	 */
	QuotaTable typed(String authority, TypedQuotas typed, RecommendationRules known) {
		units.require(authority, typed.units());
		var columns = specialties(typed.columns());
		var rows = units.of(authority, typed.units())
			.stream()
			.map(unit -> row(unit, columns, typed.of(QuotaTable.TOTAL + unit.id()),
					column -> typed.of(QuotaTable.CELL + unit.id() + "-" + column)))
			.toList();
		return new QuotaTable(typed.of(QuotaTable.DEFAULT), columns, rows,
				caps(columns, column -> typed.of(QuotaTable.ALL + column)), declared(known, typed.values()));
	}

	private static List<Cell> caps(List<SpecialtySummary> columns, UnaryOperator<String> text) {
		return columns.stream()
			.map(column -> new Cell(QuotaTable.ALL + column.code(), column, text.apply(column.code())))
			.toList();
	}

	private static String cap(RecommendationRules rules, String column) {
		return rules.bounds()
			.stream()
			.filter(bound -> bound.setFor(column))
			.map(bound -> text(bound.target()))
			.findFirst()
			.orElse("");
	}

	private static List<SetBound> declared(RecommendationRules rules, Map<String, String> typed) {
		return rules.bounds()
			.stream()
			.filter(bound -> !bound.setOnPage())
			.map(bound -> SetBound.typed(bound, typed))
			.toList();
	}

	private List<SpecialtySummary> specialties(Collection<String> codes) {
		var known = organisations.specialties();
		var found = known.stream().filter(specialty -> codes.contains(specialty.code())).toList();
		if (found.size() != codes.size()) {
			throw Refused.notFound();
		}
		return found;
	}

	private static Row row(AuthoritySummary unit, List<SpecialtySummary> columns, String total,
			Function<String, String> text) {
		return new Row(unit.id(), unit.name(), total,
				columns.stream()
					.map(column -> new Cell(QuotaTable.CELL + unit.id() + "-" + column.code(), column,
							text.apply(column.code())))
					.toList());
	}

	private static String text(Integer number) {
		return (number == null) ? "" : number.toString();
	}

	/** What a page sends: values by field, units with a row, codes of columns. */
	record TypedQuotas(Map<String, String> values, Collection<String> units, Collection<String> columns) {

		String of(String field) {
			return values.getOrDefault(field, "").strip();
		}

	}

}
