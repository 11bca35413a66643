package cn.denggao.administration.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What may be put right of a campus. */
record CampusCorrectionForm(
		@NotBlank(message = "{administration.campus.address-missing}") @Size(max = 120,
				message = "{administration.campus.address-missing}") String campusAddress,
		@NotNull(message = "{administration.organisation.beds-missing}") @Min(value = 0,
				message = "{administration.organisation.beds-missing}") @Max(value = 99999,
						message = "{administration.organisation.beds-missing}") Integer beds) {
}
