package cn.denggao.discipline.web;

import org.hibernate.validator.constraints.CodePointLength;
import jakarta.validation.constraints.NotBlank;

/** Why something is corrected or given back. */
record ReasonForm(@NotBlank(message = "{discipline.reason-missing}") @CodePointLength(max = 300,
		message = "{kernel.too-long}") String reason) {

	/** Blanks around count for nothing. */
	ReasonForm {
		reason = (reason == null) ? null : reason.strip();
	}

}
