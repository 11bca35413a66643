package cn.denggao.inspection.web;

import java.math.BigDecimal;

import cn.denggao.inspection.domain.MidtermReport;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A mid-term report as typed. */
record MidtermForm(@NotBlank(message = "{inspection.summary-missing}") String summary, String teamChanges,
		@NotBlank(message = "{inspection.problems-missing}") String problems,
		@NotBlank(message = "{inspection.plan-missing}") String plan,
		@NotNull(message = "{inspection.self-score-missing}") BigDecimal selfScore) {

	MidtermReport report() {
		return new MidtermReport(summary.strip(), (teamChanges == null) ? "" : teamChanges.strip(), problems.strip(),
				plan.strip(), selfScore, null, null);
	}

}
