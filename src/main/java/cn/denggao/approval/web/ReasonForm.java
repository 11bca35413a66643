package cn.denggao.approval.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** Why a list is decided anew, or an entry given up. */
record ReasonForm(@NotBlank(message = "{approval.reason.missing}") @CodePointLength(max = 500,
		message = "{kernel.too-long}") String reason) {

	String text() {
		return reason.strip();
	}

}
