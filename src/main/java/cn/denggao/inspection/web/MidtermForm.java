package cn.denggao.inspection.web;

import java.math.BigDecimal;

import cn.denggao.inspection.domain.MidtermReport;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** A mid-term report as typed. */
record MidtermForm(
		@NotBlank(message = "{inspection.summary-missing}") @CodePointLength(max = 4000,
				message = "{kernel.too-long}") String summary,
		@CodePointLength(max = 4000, message = "{kernel.too-long}") String teamChanges,
		@NotBlank(message = "{inspection.problems-missing}") @CodePointLength(max = 4000,
				message = "{kernel.too-long}") String problems,
		@NotBlank(message = "{inspection.plan-missing}") @CodePointLength(max = 4000,
				message = "{kernel.too-long}") String plan,
		@NotNull(message = "{inspection.self-score-missing}") @Digits(integer = 3, fraction = 2,
				message = "{inspection.self-score-range}") BigDecimal selfScore) {

	MidtermReport report() {
		return new MidtermReport(summary.strip(), (teamChanges == null) ? "" : teamChanges.strip(), problems.strip(),
				plan.strip(), selfScore, null, null);
	}

}
