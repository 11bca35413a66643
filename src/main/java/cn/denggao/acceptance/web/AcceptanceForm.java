package cn.denggao.acceptance.web;

import java.math.BigDecimal;

import cn.denggao.acceptance.domain.AcceptanceReport;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** An application for acceptance as typed. */
record AcceptanceForm(@NotBlank(message = "{acceptance.summary-missing}") String summary,
		@NotBlank(message = "{acceptance.outputs-missing}") String outputs, String cases,
		@NotBlank(message = "{acceptance.account-missing}") String accountNo,
		@NotNull(message = "{acceptance.self-score-missing}") BigDecimal selfScore) {

	AcceptanceReport report() {
		return new AcceptanceReport(summary.strip(), outputs.strip(), (cases == null) ? "" : cases.strip(),
				accountNo.strip(), selfScore, null, null);
	}

}
