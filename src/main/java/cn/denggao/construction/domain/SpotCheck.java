package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.SpotCheckId;
import cn.denggao.construction.SpotCheckStatus;
import cn.denggao.kernel.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An unannounced visit (飞行检查): findings, answers, and whether all is mended. */
@Entity
@Table(name = "construction_spot_check")
class SpotCheck {

	@Id
	private UUID id;

	private UUID projectId;

	@Enumerated(EnumType.STRING)
	private SpotCheckStatus status;

	private String reason;

	private String orderedBy;

	private LocalDate orderedOn;

	private LocalDate visitedOn;

	private String findings;

	private String answer;

	private String outcome;

	@Version
	private Long version;

	protected SpotCheck() {
	}

	SpotCheck(ProjectId project, String reason, String by, LocalDate on) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.status = SpotCheckStatus.ORDERED;
		this.reason = reason;
		this.orderedBy = by;
		this.orderedOn = on;
	}

	void find(String found, LocalDate on) {
		require(SpotCheckStatus.ORDERED);
		findings = found;
		visitedOn = on;
		status = SpotCheckStatus.FOUND;
	}

	void answer(String text) {
		require(SpotCheckStatus.FOUND);
		answer = text;
		status = SpotCheckStatus.ANSWERED;
	}

	/** What is not mended is answered once more. */
	void judge(boolean mended, String text) {
		require(SpotCheckStatus.ANSWERED);
		outcome = text;
		status = mended ? SpotCheckStatus.CLOSED : SpotCheckStatus.FOUND;
	}

	private void require(SpotCheckStatus expected) {
		if (status != expected) {
			throw Refused.tooLate("construction.spot-check.moved-on");
		}
	}

	SpotCheckId id() {
		return new SpotCheckId(id);
	}

	ProjectId project() {
		return new ProjectId(projectId);
	}

	SpotCheckStatus status() {
		return status;
	}

	String reason() {
		return reason;
	}

	LocalDate orderedOn() {
		return orderedOn;
	}

	LocalDate visitedOn() {
		return visitedOn;
	}

	String findings() {
		return findings;
	}

	String answer() {
		return answer;
	}

	String outcome() {
		return outcome;
	}

}
