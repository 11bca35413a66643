package cn.denggao.review.web;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** The record of a defence or site visit. */
record DefenceForm(@NotNull(message = "{review.defence.date.missing}") LocalDate heldOn,
		@NotBlank(message = "{review.defence.minutes.missing}") @CodePointLength(max = 60,
				message = "{kernel.too-long}") String minutes,
		@NotBlank(message = "{review.defence.finding.missing}") @CodePointLength(max = 4000,
				message = "{kernel.too-long}") String finding) {
}
