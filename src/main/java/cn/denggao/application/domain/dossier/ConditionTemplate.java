package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import cn.denggao.application.domain.dossier.Condition.Operator;
import cn.denggao.application.domain.dossier.Condition.Test;

/**
 * A condition as written in the pack's file: either a field with exactly one comparison,
 * or exactly one of {@code all}, {@code any} and {@code not}.
 *
 * @param field {@code field} of the same section, {@code section.field}, or
 * {@code row.column}; of yearly figures {@code section.table.row}
 * @param years whether a yearly figure must hold in ALL or ANY of the years; null for the
 * last one
 */
record ConditionTemplate(String field, String is, List<String> in, Boolean filled, BigDecimal moreThan,
		BigDecimal atLeast, BigDecimal lessThan, BigDecimal atMost, List<ConditionTemplate> all,
		List<ConditionTemplate> any, ConditionTemplate not, Years years) {

	/** In how many years. */
	enum Years {

		ALL, ANY

	}

	/**
	 * What it says, empty if it says nothing or several things at once.
	 * @param figureYears years of which figures are told
	 */
	Optional<Condition> in(String section, int figureYears) {
		var said = new ArrayList<Condition>();
		if (field != null) {
			said.addAll(compared(field.contains(".") ? field : section + "." + field, figureYears));
		}
		var joined = new ArrayList<Optional<Condition>>();
		if (all != null) {
			joined.add(several(true, all, section, figureYears));
		}
		if (any != null) {
			joined.add(several(false, any, section, figureYears));
		}
		if (not != null) {
			joined.add(not.in(section, figureYears).map(Condition.Not::new));
		}
		if (joined.stream().anyMatch(Optional::isEmpty) || (field == null && (isCompared() || years != null))) {
			return Optional.empty();
		}
		joined.forEach(each -> said.add(each.get()));
		return (said.size() == 1) ? Optional.of(said.get(0)) : Optional.empty();
	}

	private boolean isCompared() {
		return !tests("").isEmpty();
	}

	/** The comparisons, each in the years it is asked for. */
	private List<? extends Condition> compared(String name, int figureYears) {
		if (years == null) {
			return tests(name);
		}
		var inEach = IntStream.range(0, figureYears).mapToObj(back -> tests(LookedAt.in(name, back))).toList();
		return IntStream.range(0, tests(name).size())
			.mapToObj(at -> new Condition.Several(years == Years.ALL,
					inEach.stream().map(tests -> (Condition) tests.get(at)).toList()))
			.toList();
	}

	private static Optional<Condition> several(boolean all, List<ConditionTemplate> parts, String section,
			int figureYears) {
		var read = parts.stream()
			.map(part -> (part == null) ? Optional.<Condition>empty() : part.in(section, figureYears))
			.toList();
		if (read.isEmpty() || read.stream().anyMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		return Optional.of(new Condition.Several(all, read.stream().map(Optional::get).toList()));
	}

	private List<Test> tests(String name) {
		var tests = new ArrayList<Test>();
		if (is != null) {
			tests.add(new Test(name, Operator.IN, List.of(is)));
		}
		if (in != null && !in.isEmpty()) {
			tests.add(new Test(name, Operator.IN, List.copyOf(in)));
		}
		if (filled != null) {
			tests.add(new Test(name, Operator.FILLED, List.of(filled.toString())));
		}
		order(tests, name, Operator.MORE_THAN, moreThan);
		order(tests, name, Operator.AT_LEAST, atLeast);
		order(tests, name, Operator.LESS_THAN, lessThan);
		order(tests, name, Operator.AT_MOST, atMost);
		return tests;
	}

	private static void order(List<Test> tests, String name, Operator operator, BigDecimal than) {
		if (than != null) {
			tests.add(new Test(name, operator, List.of(than.toPlainString())));
		}
	}

}
