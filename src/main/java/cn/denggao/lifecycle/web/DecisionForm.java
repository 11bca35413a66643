package cn.denggao.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** A decision on a project as typed. */
record DecisionForm(
		@NotNull(message = "{lifecycle.reason-length}") @CodePointLength(min = 10, max = 2000,
				message = "{lifecycle.reason-length}") String reason,
		@NotBlank(message = "{lifecycle.document-missing}") @CodePointLength(max = 100,
				message = "{kernel.too-long}") String documentNo) {
}
