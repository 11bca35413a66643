package cn.denggao.review.web;

import jakarta.validation.constraints.NotBlank;
import org.hibernate.validator.constraints.CodePointLength;

/** Seats are given up: who of the supervisors agreed, and why. */
record EmptySeatsForm(
		@NotBlank(message = "{review.approval.missing}") @CodePointLength(max = 200,
				message = "{kernel.too-long}") String approval,
		@NotBlank(message = "{review.reason.missing}") @CodePointLength(max = 2000,
				message = "{kernel.too-long}") String reason) {
}
