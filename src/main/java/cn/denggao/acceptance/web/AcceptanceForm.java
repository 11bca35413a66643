package cn.denggao.acceptance.web;

import java.math.BigDecimal;

import cn.denggao.acceptance.domain.AcceptanceReport;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** An application for acceptance as typed. */
record AcceptanceForm(
		@NotBlank(message = "{acceptance.summary-missing}") @CodePointLength(max = 4000,
				message = "{kernel.too-long}") String summary,
		@NotBlank(message = "{acceptance.outputs-missing}") @CodePointLength(max = 4000,
				message = "{kernel.too-long}") String outputs,
		@CodePointLength(max = 4000, message = "{kernel.too-long}") String cases,
		@NotBlank(message = "{acceptance.account-missing}") @CodePointLength(max = 100,
				message = "{kernel.too-long}") String accountNo,
		@NotNull(message = "{acceptance.self-score-missing}") @Digits(integer = 3, fraction = 2,
				message = "{acceptance.self-score-range}") BigDecimal selfScore) {

	AcceptanceReport report() {
		return new AcceptanceReport(summary.strip(), outputs.strip(), (cases == null) ? "" : cases.strip(),
				accountNo.strip(), selfScore, null, null);
	}

}
