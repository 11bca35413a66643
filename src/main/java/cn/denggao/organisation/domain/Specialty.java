package cn.denggao.organisation.domain;

import cn.denggao.organisation.SpecialtySummary;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entry of the dictionary of specialties, which outlives every programme. */
@Entity
@Table(name = "organisation_specialty")
class Specialty {

	@Id
	private String code;

	private String name;

	private String licenceSubject;

	protected Specialty() {
	}

	Specialty(SpecialtySummary summary) {
		this.code = summary.code();
		this.name = summary.name();
		this.licenceSubject = summary.licenceSubject();
	}

	SpecialtySummary summary() {
		return new SpecialtySummary(code, name, licenceSubject);
	}

}
