package cn.denggao.administration.web;

import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.HospitalSummary.Grade;
import cn.denggao.organisation.HospitalSummary.HospitalLevel;
import cn.denggao.organisation.HospitalSummary.Kind;
import cn.denggao.organisation.HospitalSummary.Ownership;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What is asked for to open a hospital. */
record HospitalForm(@NotBlank(message = "{administration.organisation.id-missing}") String id,
		@NotBlank(message = "{administration.organisation.name-missing}") String name,
		@NotBlank(message = "{administration.organisation.credit-code-missing}") String creditCode,
		@NotBlank(message = "{administration.organisation.licence-missing}") String licenceNumber,
		@NotBlank(message = "{administration.organisation.region-missing}") String region,
		@NotNull(message = "{administration.organisation.choose}") HospitalLevel level,
		@NotNull(message = "{administration.organisation.choose}") Grade grade,
		@NotNull(message = "{administration.organisation.choose}") Ownership ownership,
		@NotNull(message = "{administration.organisation.choose}") Kind kind,
		@NotNull(message = "{administration.organisation.beds-missing}") Integer beds,
		@NotBlank(message = "{administration.organisation.choose}") String supervisor) {

	HospitalSummary summary() {
		return new HospitalSummary(TypedId.in("id", id), name.strip(), creditCode.strip(), licenceNumber.strip(),
				region.strip(), level, grade, ownership, kind, beds, TypedId.in("supervisor", supervisor), null, null);
	}

}
