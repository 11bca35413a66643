package cn.denggao.planning.web;

import org.hibernate.validator.constraints.CodePointLength;
import jakarta.validation.constraints.NotBlank;

/** Why something is revised or given back. */
record ReasonForm(@NotBlank(message = "{planning.reason-missing}") @CodePointLength(max = 300,
		message = "{kernel.too-long}") String reason) {

	String text() {
		return reason.strip();
	}

}
