package cn.denggao.organisation.domain;

import java.time.LocalDate;

import cn.denggao.kernel.Refused;
import cn.denggao.organisation.CreditCode;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A hospital, from its registration to the day it may be merged into another. */
@Entity
@Table(name = "organisation_hospital")
class Hospital {

	@Id
	private String id;

	private String name;

	private String creditCode;

	private String licenceNumber;

	private String region;

	@Enumerated(EnumType.STRING)
	private HospitalSummary.HospitalLevel level;

	@Enumerated(EnumType.STRING)
	private HospitalSummary.Grade grade;

	@Enumerated(EnumType.STRING)
	private HospitalSummary.Ownership ownership;

	@Enumerated(EnumType.STRING)
	private HospitalSummary.Kind kind;

	private int beds;

	private String supervisor;

	private LocalDate endedOn;

	private String successor;

	protected Hospital() {
	}

	Hospital(HospitalSummary summary) {
		this.id = summary.id().value();
		this.name = summary.name();
		this.creditCode = new CreditCode(summary.creditCode()).value();
		this.licenceNumber = summary.licenceNumber();
		this.region = summary.region();
		this.level = summary.level();
		this.grade = summary.grade();
		this.ownership = summary.ownership();
		this.kind = summary.kind();
		this.beds = summary.beds();
		this.supervisor = summary.supervisor().value();
		this.endedOn = summary.endedOn();
		this.successor = (summary.successor() != null) ? summary.successor().value() : null;
	}

	/** Ends this hospital; the other one answers for it from then on. */
	void mergeInto(Hospital other, LocalDate on) {
		if (endedOn != null) {
			throw Refused.because("organisation.merged-already", name);
		}
		if (other.endedOn != null || other.id.equals(id)) {
			throw Refused.because("organisation.successor-gone", other.name);
		}
		this.endedOn = on;
		this.successor = other.id;
	}

	void rename(String name) {
		this.name = name;
	}

	void moveTo(String region) {
		this.region = region;
	}

	void moveUnder(String supervisor) {
		this.supervisor = supervisor;
	}

	/** What its licence says now. */
	void correct(HospitalSummary told) {
		if (!told.creditCode().equalsIgnoreCase(creditCode)) {
			this.creditCode = new CreditCode(told.creditCode()).value();
		}
		this.licenceNumber = told.licenceNumber();
		this.level = told.level();
		this.grade = told.grade();
		this.ownership = told.ownership();
		this.kind = told.kind();
		this.beds = told.beds();
	}

	/** Ends this hospital without a successor. */
	void close(LocalDate lastDay) {
		if (endedOn != null) {
			throw Refused.tooLate("organisation.ended", name);
		}
		this.endedOn = lastDay;
	}

	HospitalSummary summary() {
		return new HospitalSummary(OrganisationId.of(id), name, creditCode, licenceNumber, region, level, grade,
				ownership, kind, beds, OrganisationId.of(supervisor), endedOn,
				(successor != null) ? OrganisationId.of(successor) : null);
	}

}
