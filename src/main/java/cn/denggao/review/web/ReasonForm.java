package cn.denggao.review.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** Why an officer decides so. */
record ReasonForm(@NotBlank(message = "{review.reason.missing}") @CodePointLength(min = 4, max = 2000,
		message = "{review.reason.length}") String reason) {
}
