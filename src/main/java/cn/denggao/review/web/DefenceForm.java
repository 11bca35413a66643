package cn.denggao.review.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The record of a defence or site visit. */
record DefenceForm(@NotNull(message = "{review.defence.date.missing}") LocalDate heldOn,
		@NotBlank(message = "{review.defence.minutes.missing}") @Size(max = 60,
				message = "{kernel.too-long}") String minutes,
		@NotBlank(message = "{review.defence.finding.missing}") @Size(max = 4000,
				message = "{kernel.too-long}") String finding) {
}
