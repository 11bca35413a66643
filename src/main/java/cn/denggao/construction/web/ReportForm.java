package cn.denggao.construction.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** A year's report as typed. */
record ReportForm(
		@NotBlank(message = "{construction.report.progress-missing}") @CodePointLength(max = 4000,
				message = "{kernel.too-long}") String progress,
		@NotBlank(message = "{construction.report.problems-missing}") @CodePointLength(max = 4000,
				message = "{kernel.too-long}") String problems,
		@NotBlank(message = "{construction.report.plan-missing}") @CodePointLength(max = 4000,
				message = "{kernel.too-long}") String plan) {
}
