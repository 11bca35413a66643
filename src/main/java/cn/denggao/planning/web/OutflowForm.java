package cn.denggao.planning.web;

import java.math.BigDecimal;
import java.util.Optional;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedNumber;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** How many residents were treated in a specialty outside the region. */
record OutflowForm(@NotBlank(message = "{planning.specialty-missing}") String specialty,
		@NotNull(message = "{planning.year-missing}") @Min(value = 2000,
				message = "{planning.year-wrong}") @Max(value = 2999, message = "{planning.year-wrong}") Integer year,
		@NotBlank(message = "{planning.patients-missing}") String patients,
		@NotBlank(message = "{planning.share-missing}") String share) {

	int wholePatients() {
		return TypedNumber.whole(patients)
			.filter(number -> number >= 0)
			.orElseThrow(() -> Refused.at("patients", "planning.patients-wrong"));
	}

	/** Percent with two decimals. */
	BigDecimal percent() {
		return TypedNumber.in(share)
			.flatMap(OutflowForm::percent)
			.orElseThrow(() -> Refused.at("share", "planning.share-wrong"));
	}

	private static Optional<BigDecimal> percent(BigDecimal typed) {
		boolean fits = typed.signum() >= 0 && typed.compareTo(BigDecimal.valueOf(100)) <= 0
				&& typed.stripTrailingZeros().scale() <= 2;
		return fits ? Optional.of(typed.setScale(2)) : Optional.empty();
	}

}
