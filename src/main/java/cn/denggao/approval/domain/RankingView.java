package cn.denggao.approval.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import cn.denggao.application.ProjectId;

/**
 * A ranking for the officer's page.
 *
 * @param undecided whether equals at the cut line wait for a vote
 */
public record RankingView(int run, int slots, String inputHash, String rulesHash, Instant rankedAt, boolean undecided,
		List<Row> rows) {

	/** Whether nothing limits the places. */
	public boolean unlimited() {
		return slots == Integer.MAX_VALUE;
	}

	static RankingView of(RankingRun run) {
		return new RankingView(run.run(), run.slots(), run.inputHash(), run.rulesHash(), run.rankedAt(),
				run.isUndecided(), run.rows().stream().map(RankingRow::view).toList());
	}

	public long selected() {
		return rows.stream().filter(Row::isSelected).count();
	}

	/** Places of hospitals in the capital among those selected. */
	public long selectedInCapital() {
		return rows.stream().filter(Row::isSelected).filter(Row::capital).count();
	}

	/** Whether the cut line runs under this row. */
	public boolean isCutLine(Row row) {
		return row.isSelected() && rows.stream().filter(Row::isSelected).reduce((one, other) -> other).get() == row;
	}

	/** One line; {@code rank} 0 means vetoed. */
	public record Row(ProjectId project, int rank, String code, String hospital, String specialty, boolean capital,
			BigDecimal expert, BigDecimal objective, BigDecimal composite, String outcome, int reserve,
			Optional<String> reason, Optional<String> tieStep) {

		public boolean isSelected() {
			return "SELECTED".equals(outcome);
		}

		/** Whether this is the objective score it was ranked with. */
		public boolean isOf(BigDecimal score) {
			return (score == null || objective == null) ? score == objective : score.compareTo(objective) == 0;
		}

		public boolean isUndecided() {
			return "UNDECIDED".equals(outcome);
		}

	}

}
