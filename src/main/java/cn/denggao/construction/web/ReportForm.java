package cn.denggao.construction.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A year's report as typed. */
record ReportForm(
		@NotBlank(message = "{construction.report.progress-missing}") @Size(max = 4000,
				message = "{kernel.too-long}") String progress,
		@NotBlank(message = "{construction.report.problems-missing}") @Size(max = 4000,
				message = "{kernel.too-long}") String problems,
		@NotBlank(message = "{construction.report.plan-missing}") @Size(max = 4000,
				message = "{kernel.too-long}") String plan) {
}
