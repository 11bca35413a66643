package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The planned money of a dossier, in 万元. */
class Budget {

	private final List<Line> lines = new ArrayList<>();

	Budget(DossierForm form, DossierContent content) {
		form.sections()
			.forEach(section -> section.tables()
				.stream()
				.filter(table -> table.kind() == FormTable.Kind.BUDGET)
				.forEach(table -> table.rows()
					.forEach(row -> row.cells()
						.forEach(cell -> content.number(section.code(), cell.key())
							.ifPresent(amount -> lines.add(line(row, cell, amount)))))));
	}

	private static Line line(FormTable.Row row, FormField cell, BigDecimal amount) {
		var name = cell.name();
		int dash = name.lastIndexOf('-');
		return new Line(Integer.parseInt(name.substring(dash + 1)), name.substring(0, dash), row.code(), amount);
	}

	List<Line> lines() {
		return lines;
	}

	BigDecimal total() {
		return sum(line -> true);
	}

	BigDecimal ofSource(String source) {
		return sum(line -> line.source().equals(source));
	}

	BigDecimal ofCategory(String category) {
		return sum(line -> line.category().equals(category));
	}

	private BigDecimal sum(Predicate<Line> which) {
		return lines.stream().filter(which).map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** One cell: calendar year, source, category, 万元. */
	record Line(int year, String source, String category, BigDecimal amount) {
	}

}
