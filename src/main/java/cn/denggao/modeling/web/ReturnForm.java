package cn.denggao.modeling.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** Which version is to be live again, and why. */
record ReturnForm(@NotNull(message = "{modeling.history.back.missing}") Integer version,
		@NotBlank(message = "{modeling.reason.missing}") @CodePointLength(min = 4, max = 500,
				message = "{modeling.reason.length}") String reason) {
}
