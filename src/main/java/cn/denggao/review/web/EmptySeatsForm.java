package cn.denggao.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Seats are given up: who of the supervisors agreed, and why. */
record EmptySeatsForm(
		@NotBlank(message = "{review.approval.missing}") @Size(max = 200,
				message = "{kernel.too-long}") String approval,
		@NotBlank(message = "{review.reason.missing}") @Size(max = 2000, message = "{kernel.too-long}") String reason) {
}
