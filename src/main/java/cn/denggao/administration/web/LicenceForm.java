package cn.denggao.administration.web;

import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.HospitalSummary.Grade;
import cn.denggao.organisation.HospitalSummary.HospitalLevel;
import cn.denggao.organisation.HospitalSummary.Kind;
import cn.denggao.organisation.HospitalSummary.Ownership;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What a hospital's licence says. */
record LicenceForm(@NotBlank(message = "{administration.organisation.credit-code-missing}") String creditCode,
		@NotBlank(message = "{administration.organisation.licence-missing}") String licenceNumber,
		@NotNull(message = "{administration.organisation.choose}") HospitalLevel level,
		@NotNull(message = "{administration.organisation.choose}") Grade grade,
		@NotNull(message = "{administration.organisation.choose}") Ownership ownership,
		@NotNull(message = "{administration.organisation.choose}") Kind kind,
		@NotNull(message = "{administration.organisation.beds-missing}") Integer beds) {

	HospitalSummary of(HospitalSummary known) {
		return new HospitalSummary(known.id(), known.name(), creditCode.strip(), licenceNumber.strip(), known.region(),
				level, grade, ownership, kind, beds, known.supervisor(), known.endedOn(), known.successor());
	}

}
