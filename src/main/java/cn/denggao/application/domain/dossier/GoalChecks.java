package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether targets go the right way year by year and the weights add up. */
class GoalChecks {

	private static final int WHOLE = 100;

	private final DossierForm form;

	private final DossierContent content;

	GoalChecks(DossierForm form, DossierContent content) {
		this.form = form;
		this.content = content;
	}

	List<Problem> problems(FormSection section) {
		var problems = new ArrayList<Problem>();
		for (var table : section.tables()) {
			if (table.kind() == FormTable.Kind.INDICATORS) {
				form.indicators().forEach(indicator -> problems.addAll(promise(section, table, indicator)));
				problems.addAll(weights(section, table));
			}
		}
		return problems;
	}

	private List<Problem> promise(FormSection section, FormTable table, AskedIndicator indicator) {
		var row = table.code() + "." + indicator.definition().code() + ".";
		var baseline = baseline(section, row, indicator);
		var problems = new ArrayList<Problem>();
		if (baseline.isEmpty() && (indicator.targetsRequired() || table.mayNotApply())) {
			problems.add(Problem.of(section.code(), row + "baseline", "no-baseline", indicator.definition().name()));
		}
		var before = baseline;
		for (int year : form.targetYears()) {
			var target = content.number(section.code(), row + year);
			if (before.isPresent() && target.isPresent() && isBackwards(indicator, before.get(), target.get())) {
				problems.add(Problem.of(section.code(), row + year, "target-backwards", indicator.definition().name(),
						String.valueOf(year), before.get().toPlainString()));
			}
			if (target.isEmpty() && baseline.isPresent() && isPromisedWhole(indicator)) {
				problems.add(Problem.of(section.code(), row + year, "target-missing", indicator.definition().name(),
						String.valueOf(year)));
			}
			before = target.or(() -> baseline);
		}
		return problems;
	}

	/** What must be promised anyway is asked for field by field. */
	private boolean isPromisedWhole(AskedIndicator indicator) {
		return !indicator.targetsRequired() && form.rules().complete().contains(indicator.definition().dimension());
	}

	private Optional<BigDecimal> baseline(FormSection section, String row, AskedIndicator indicator) {
		return indicator.isComputed() ? new Figures(form, content).baseline(indicator)
				: content.number(section.code(), row + "baseline");
	}

	private static boolean isBackwards(AskedIndicator indicator, BigDecimal before, BigDecimal after) {
		return switch (indicator.definition().direction()) {
			case HIGHER_BETTER -> after.compareTo(before) < 0;
			case LOWER_BETTER -> after.compareTo(before) > 0;
			default -> false;
		};
	}

	private List<Problem> weights(FormSection section, FormTable table) {
		var sum = form.indicators()
			.stream()
			.flatMap(indicator -> content
				.number(section.code(), table.code() + "." + indicator.definition().code() + ".weight")
				.stream())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		return (sum.compareTo(BigDecimal.valueOf(WHOLE)) == 0) ? List.of()
				: List.of(Problem.of(section.code(), table.code(), "weights", sum.toPlainString()));
	}

}
