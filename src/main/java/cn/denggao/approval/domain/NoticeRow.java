package cn.denggao.approval.domain;

import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import jakarta.persistence.Embeddable;

/** One project on a notice, as printed. */
@Embeddable
class NoticeRow {

	private UUID project;

	private int position;

	private String code;

	private String hospitalName;

	private String specialtyName;

	private String supervisor;

	protected NoticeRow() {
	}

	NoticeRow(int position, ProjectSummary project, String supervisor) {
		this.project = project.id().value();
		this.position = position;
		this.code = project.code();
		this.hospitalName = project.hospitalName();
		this.specialtyName = project.specialtyName();
		this.supervisor = supervisor;
	}

	ProjectId project() {
		return new ProjectId(project);
	}

	NoticeView.Row view() {
		return new NoticeView.Row(project(), position, code, hospitalName, specialtyName, supervisor);
	}

}
