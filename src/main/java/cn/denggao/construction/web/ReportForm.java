package cn.denggao.construction.web;

import jakarta.validation.constraints.NotBlank;

/** A year's report as typed. */
record ReportForm(@NotBlank(message = "{construction.report.progress-missing}") String progress,
		@NotBlank(message = "{construction.report.problems-missing}") String problems,
		@NotBlank(message = "{construction.report.plan-missing}") String plan) {
}
