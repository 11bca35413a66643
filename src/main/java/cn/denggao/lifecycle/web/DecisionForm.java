package cn.denggao.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A decision on a project as typed. */
record DecisionForm(
		@NotNull(message = "{lifecycle.reason-length}") @Size(min = 10, max = 2000,
				message = "{lifecycle.reason-length}") String reason,
		@NotBlank(message = "{lifecycle.document-missing}") @Size(max = 100,
				message = "{kernel.too-long}") String documentNo) {
}
