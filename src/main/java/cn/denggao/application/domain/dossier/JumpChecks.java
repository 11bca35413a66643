package cn.denggao.application.domain.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a change of more than the form allows from one year to the next is explained:
 * the table's note has to name each such row.
 */
class JumpChecks {

	private final DossierForm form;

	private final DossierContent content;

	JumpChecks(DossierForm form, DossierContent content) {
		this.form = form;
		this.content = content;
	}

	/** One for each row that is still to be explained, at the note. */
	List<Problem> problems(FormSection section) {
		return section.tables()
			.stream()
			.filter(table -> table.jump() != null)
			.flatMap(table -> unexplained(section, table))
			.toList();
	}

	private Stream<Problem> unexplained(FormSection section, FormTable table) {
		var explained = Explained.in(section, table.jump().note(), content);
		return table.rows()
			.stream()
			.filter(row -> !explained.covers(row.label()))
			.flatMap(row -> problem(section, table.jump(), row).stream());
	}

	private Optional<Problem> problem(FormSection section, FormTable.Jump jump, FormTable.Row row) {
		return IntStream.range(1, form.figureYears().size())
			.filter(at -> isJump(jump, number(section, row, at - 1), number(section, row, at)))
			.mapToObj(at -> Problem.of(section.code(), jump.note(), "jump", row.label(), percent(jump.over()),
					section.labelOf(jump.note()), said(section, row, at - 1), said(section, row, at),
					String.valueOf(form.figureYears().get(at - 1)), String.valueOf(form.figureYears().get(at))))
			.findFirst();
	}

	private static boolean isJump(FormTable.Jump jump, Optional<BigDecimal> before, Optional<BigDecimal> after) {
		return before.isPresent() && after.isPresent() && jump.isFrom(before.get(), after.get());
	}

	private Optional<BigDecimal> number(FormSection section, FormTable.Row row, int at) {
		return content.number(section.code(), row.cells().get(at).key());
	}

	private String said(FormSection section, FormTable.Row row, int at) {
		return number(section, row, at).map(BigDecimal::toPlainString).orElse("");
	}

	private static String percent(BigDecimal share) {
		return share.movePointRight(2).stripTrailingZeros().toPlainString();
	}

}
