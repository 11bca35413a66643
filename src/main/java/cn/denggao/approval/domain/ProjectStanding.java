package cn.denggao.approval.domain;

import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Where one project stands in its round, and whether its process has heard of the latest
 * change.
 */
@Entity
@Table(name = "approval_standing")
class ProjectStanding {

	@Id
	private UUID project;

	private UUID round;

	@Enumerated(EnumType.STRING)
	private Standing standing;

	private int changed;

	private int seen;

	@Version
	private Long version;

	protected ProjectStanding() {
	}

	ProjectStanding(RoundId round, ProjectId project) {
		this.round = round.value();
		this.project = project.value();
		this.standing = Standing.PENDING;
	}

	/** Changes the fact; its process has to hear of it. */
	void become(Standing next) {
		this.standing = next;
		this.changed++;
	}

	/** The process has read the fact as it is now. */
	void readByProcess() {
		this.seen = changed;
	}

	boolean is(Standing other) {
		return standing == other;
	}

	Standing standing() {
		return standing;
	}

	ProjectId project() {
		return new ProjectId(project);
	}

	RoundId round() {
		return new RoundId(round);
	}

}
