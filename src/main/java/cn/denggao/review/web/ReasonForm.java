package cn.denggao.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an officer decides so. */
record ReasonForm(@NotBlank(message = "{review.reason.missing}") @Size(min = 4, max = 2000,
		message = "{review.reason.length}") String reason) {
}
