package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds yearly figures wherever the form asks for them, and computes baselines. */
class Figures {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final DossierForm form;

	private final DossierContent content;

	Figures(DossierForm form, DossierContent content) {
		this.form = form;
		this.content = content;
	}

	/** A figure named {@code row} or {@code section.row}. */
	Optional<BigDecimal> of(String name, int year) {
		for (var section : form.sections()) {
			for (var table : section.tables()) {
				if (table.kind() == FormTable.Kind.YEARS && has(section, table, name)) {
					var row = name.substring(name.indexOf('.') + 1);
					return content.number(section.code(), table.code() + "." + row + "." + year);
				}
			}
		}
		return Optional.empty();
	}

	private static boolean has(FormSection section, FormTable table, String name) {
		return table.rows()
			.stream()
			.anyMatch(row -> row.code().equals(name) || (section.code() + "." + row.code()).equals(name));
	}

	/** The baseline of an indicator whose value is not entered. */
	Optional<BigDecimal> baseline(AskedIndicator indicator) {
		int year = form.baselineYear();
		if (indicator.figure() != null) {
			return of(indicator.figure(), year);
		}
		var from = indicator.definition().from();
		var part = sum(from.get(0), year);
		var whole = sum(from.get(1), year).filter(number -> number.signum() > 0);
		return part.flatMap(numerator -> whole.map(denominator -> ratio(indicator, numerator, denominator)));
	}

	/** Figures joined by a plus, absent if one of them is. */
	private Optional<BigDecimal> sum(String names, int year) {
		return Stream.of(names.split("\\+"))
			.map(name -> product(name.strip(), year))
			.reduce((one, other) -> one.flatMap(first -> other.map(first::add)))
			.orElseThrow();
	}

	/** A figure, or a figure times what makes another unit of it. */
	private Optional<BigDecimal> product(String name, int year) {
		var factors = name.split("\\*");
		var figure = of(factors[0].strip(), year).or(() -> told(factors[0].strip()));
		return (factors.length == 1) ? figure
				: figure.map(number -> number.multiply(new BigDecimal(factors[1].strip())));
	}

	/** What is told once and not year by year, as {@code section.field}. */
	private Optional<BigDecimal> told(String name) {
		var steps = name.split("\\.");
		return (steps.length == 2) ? content.number(steps[0], steps[1]) : Optional.empty();
	}

	private static BigDecimal ratio(AskedIndicator indicator, BigDecimal numerator, BigDecimal denominator) {
		var definition = indicator.definition();
		var scaled = definition.unit().equals("%") ? numerator.multiply(HUNDRED) : numerator;
		return scaled.divide(denominator, definition.decimals(), RoundingMode.HALF_UP);
	}

}
