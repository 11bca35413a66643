package cn.denggao.approval.domain;

import java.util.UUID;

import cn.denggao.application.ProjectId;
import jakarta.persistence.Embeddable;

/** One project in an approval document. */
@Embeddable
class ApprovedProject {

	private UUID project;

	private String projectNumber;

	private String voidReason;

	protected ApprovedProject() {
	}

	ApprovedProject(ProjectId project, String projectNumber) {
		this.project = project.value();
		this.projectNumber = projectNumber;
	}

	void annul(String reason) {
		this.voidReason = reason;
	}

	boolean isOf(ProjectId other) {
		return project.equals(other.value());
	}

	boolean isVoid() {
		return voidReason != null;
	}

	String projectNumber() {
		return projectNumber;
	}

}
