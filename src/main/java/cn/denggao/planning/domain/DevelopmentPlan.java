package cn.denggao.planning.domain;

import java.time.Instant;
import java.util.UUID;

import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One version of what a hospital plans within the plan of a region above it: drafted and
 * proposed by the office, confirmed by the principal, unchangeable from then on.
 */
@Entity
@Table(name = "planning_development")
class DevelopmentPlan {

	@Id
	private UUID id;

	private String hospital;

	private UUID planId;

	private int number;

	private String title;

	@Enumerated(EnumType.STRING)
	private DevelopmentStatus status;

	@Embedded
	private DevelopmentBlocks blocks;

	private String reason;

	private String draftedBy;

	private Instant draftedAt;

	@Embedded
	private Proposal proposal;

	private String confirmedBy;

	private Instant confirmedAt;

	@Version
	private Long version;

	protected DevelopmentPlan() {
	}

	/** A draft; a later version says why it is made. */
	DevelopmentPlan(UUID plan, int number, String title, String reason, Actor drafter, Instant now) {
		this.id = UUID.randomUUID();
		this.hospital = drafter.organisation();
		this.planId = plan;
		this.number = number;
		this.title = title;
		this.reason = reason;
		this.status = DevelopmentStatus.DRAFT;
		this.blocks = DevelopmentBlocks.empty();
		this.draftedBy = drafter.login();
		this.draftedAt = now;
	}

	void write(String newTitle, DevelopmentBlocks written) {
		require(DevelopmentStatus.DRAFT);
		this.title = newTitle;
		this.blocks = written;
	}

	void propose(Actor by, Instant now) {
		require(DevelopmentStatus.DRAFT);
		this.status = DevelopmentStatus.PROPOSED;
		this.proposal = Proposal.by(by, now);
	}

	void giveBack(String why) {
		require(DevelopmentStatus.PROPOSED);
		this.status = DevelopmentStatus.DRAFT;
		this.proposal = Proposal.givenBack(why);
	}

	/** Refused to whoever proposed it. */
	void confirm(Actor by, Instant now) {
		require(DevelopmentStatus.PROPOSED);
		if (proposal.isOf(by)) {
			throw Refused.because("planning.development.own-proposal");
		}
		this.status = DevelopmentStatus.CONFIRMED;
		this.confirmedBy = by.login();
		this.confirmedAt = now;
	}

	void require(DevelopmentStatus wanted) {
		if (status != wanted) {
			throw Refused.tooLate(wanted.keyOfRefusal());
		}
	}

	/** Refuses what was typed into a page that somebody else has made outdated. */
	void requireUnchanged(long seen) {
		if (version != seen) {
			throw Refused.tooLate("planning.changed-meanwhile");
		}
	}

	UUID id() {
		return id;
	}

	String hospital() {
		return hospital;
	}

	/** The region's plan it rests on. */
	UUID plan() {
		return planId;
	}

	int number() {
		return number;
	}

	String title() {
		return title;
	}

	DevelopmentStatus status() {
		return status;
	}

	DevelopmentBlocks blocks() {
		return blocks;
	}

	PlanCourse course() {
		return new PlanCourse(reason, (proposal == null) ? null : proposal.returnReason(), confirmedAt, version);
	}

}
