package cn.denggao.acceptance.domain;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.acceptance.AcceptanceId;
import cn.denggao.application.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The certificate of an accepted project; its number is given once and never reused. */
@Entity
@Table(name = "acceptance_certificate")
class Certificate {

	@Id
	private UUID acceptanceId;

	private UUID projectId;

	private String number;

	@Enumerated(EnumType.STRING)
	private AcceptanceConclusion grade;

	private LocalDate issuedOn;

	private LocalDate recheckOn;

	private LocalDate revokedOn;

	private String revokedReason;

	private String documentNo;

	@Version
	private Long version;

	protected Certificate() {
	}

	/** Is checked again on {@code recheckOn}, unless that is null. */
	Certificate(AcceptanceId acceptance, ProjectId project, String number, AcceptanceConclusion grade,
			LocalDate issuedOn, LocalDate recheckOn) {
		this.acceptanceId = acceptance.value();
		this.projectId = project.value();
		this.number = number;
		this.grade = grade;
		this.issuedOn = issuedOn;
		this.recheckOn = recheckOn;
	}

	void revoke(String reason, String document, LocalDate on) {
		if (revokedOn == null) {
			revokedReason = reason;
			documentNo = document;
			revokedOn = on;
		}
	}

	boolean isDue(LocalDate day) {
		return recheckOn != null && !recheckOn.isAfter(day);
	}

	boolean isOf(AcceptanceId acceptance) {
		return acceptanceId.equals(acceptance.value());
	}

	ProjectId project() {
		return new ProjectId(projectId);
	}

	String number() {
		return number;
	}

	AcceptanceConclusion grade() {
		return grade;
	}

	LocalDate issuedOn() {
		return issuedOn;
	}

	LocalDate recheckOn() {
		return recheckOn;
	}

	LocalDate revokedOn() {
		return revokedOn;
	}

}
