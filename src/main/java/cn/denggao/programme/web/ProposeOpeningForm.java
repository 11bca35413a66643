package cn.denggao.programme.web;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.CodePointLength;

/** The dates an officer proposes. */
record ProposeOpeningForm(@NotNull(message = "{programme.date-missing}") LocalDate closesOn,
		@NotNull(message = "{programme.time-missing}") LocalTime closesTime,
		@NotNull(message = "{programme.date-missing}") LocalDate recommendationClosesOn,
		@NotNull(message = "{programme.time-missing}") LocalTime recommendationClosesTime,
		@NotBlank(message = "{programme.document-missing}") @CodePointLength(max = 100,
				message = "{kernel.too-long}") String documentNo) {
}
