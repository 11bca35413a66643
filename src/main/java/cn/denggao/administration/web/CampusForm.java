package cn.denggao.administration.web;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.organisation.CampusSummary;
import cn.denggao.organisation.OrganisationId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is asked for to open a campus. */
record CampusForm(@NotBlank(message = "{administration.organisation.name-missing}") String campus,
		@NotBlank(message = "{administration.organisation.region-missing}") String campusRegion,
		@NotBlank(message = "{administration.campus.address-missing}") @Size(max = 120,
				message = "{administration.campus.address-missing}") String address,
		@NotNull(message = "{administration.organisation.beds-missing}") @Min(value = 0,
				message = "{administration.organisation.beds-missing}") @Max(value = 99999,
						message = "{administration.organisation.beds-missing}") Integer campusBeds,
		@NotNull(message = "{administration.organisation.day-missing}") LocalDate openedOn) {

	CampusSummary of(OrganisationId hospital) {
		return new CampusSummary(UUID.randomUUID(), hospital, campus.strip(), campusRegion.strip(), address.strip(),
				campusBeds, openedOn, null);
	}

}
