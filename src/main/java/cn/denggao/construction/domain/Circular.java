package cn.denggao.construction.domain;

import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.kernel.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A circular (通报) for slow progress: names both first-responsible persons and holds the
 * next payment until it is closed.
 */
@Entity
@Table(name = "construction_circular")
class Circular {

	private static final String SLOW = "SLOW";

	@Id
	private UUID id;

	private UUID projectId;

	private String reason;

	private String defects;

	private String lastPeriod;

	private String principalLogin;

	private String leaderLogin;

	private LocalDate openedOn;

	private LocalDate closedOn;

	private String closedBy;

	private String documentNo;

	@Version
	private Long version;

	protected Circular() {
	}

	/**
	 * @param defects periods and their defects as text, oldest first
	 */
	Circular(ProjectSummary project, String defects, String lastPeriod, LocalDate on) {
		this.id = UUID.randomUUID();
		this.projectId = project.id().value();
		this.reason = SLOW;
		this.defects = defects;
		this.lastPeriod = lastPeriod;
		this.principalLogin = project.principalLogin();
		this.leaderLogin = project.leaderLogin();
		this.openedOn = on;
	}

	void close(String document, String by, LocalDate on) {
		if (closedOn != null) {
			throw Refused.tooLate("construction.circular.closed-already");
		}
		documentNo = document;
		closedBy = by;
		closedOn = on;
	}

	boolean isOf(ProjectId project) {
		return projectId.equals(project.value());
	}

	UUID id() {
		return id;
	}

	String reason() {
		return reason;
	}

	String defects() {
		return defects;
	}

	String lastPeriod() {
		return lastPeriod;
	}

	String principalLogin() {
		return principalLogin;
	}

	String leaderLogin() {
		return leaderLogin;
	}

	LocalDate openedOn() {
		return openedOn;
	}

	boolean isOpen() {
		return closedOn == null;
	}

}
