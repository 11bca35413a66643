package cn.denggao.planning.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One version of what a region plans: drafted and proposed by an officer of its health
 * authority, published by a leader, unchangeable from then on.
 */
@Entity
@Table(name = "planning_plan")
class ImplementationPlan {

	@Id
	private UUID id;

	@Embedded
	private PlanScope scope;

	private String region;

	private boolean local;

	private int number;

	private String title;

	@Enumerated(EnumType.STRING)
	private PlanStatus status;

	@Embedded
	private PlanBlocks blocks;

	@ElementCollection
	@CollectionTable(name = "planning_outflow", joinColumns = @JoinColumn(name = "plan_id"))
	@MapKeyColumn(name = "specialty")
	private Map<String, Outflow> outflows = new TreeMap<>();

	@ElementCollection
	@CollectionTable(name = "planning_demand", joinColumns = @JoinColumn(name = "plan_id"))
	@MapKeyColumn(name = "specialty")
	private Map<String, Demand> demands = new TreeMap<>();

	private String reason;

	private String draftedBy;

	private Instant draftedAt;

	@Embedded
	private Proposal proposal;

	private String publishedBy;

	private Instant publishedAt;

	@Version
	private Long version;

	protected ImplementationPlan() {
	}

	/** The first version, still empty. */
	ImplementationPlan(AuthoritySummary authority, PlanScope scope, String title, Actor drafter, Instant now) {
		this.id = UUID.randomUUID();
		this.scope = scope;
		this.region = authority.region();
		this.local = authority.level() == Level.CITY || authority.level() == Level.COUNTY;
		this.number = 1;
		this.title = title;
		this.status = PlanStatus.DRAFT;
		this.blocks = PlanBlocks.empty();
		this.draftedBy = drafter.login();
		this.draftedAt = now;
	}

	/** Another version that begins as this one. */
	ImplementationPlan revised(AuthoritySummary authority, String why, Actor drafter, Instant now) {
		require(PlanStatus.PUBLISHED);
		var next = new ImplementationPlan(authority, scope, title, drafter, now);
		next.number = number + 1;
		next.reason = why;
		next.blocks = blocks;
		next.outflows.putAll(outflows);
		next.demands.putAll(demands);
		return next;
	}

	void write(String newTitle, PlanBlocks written) {
		require(PlanStatus.DRAFT);
		this.title = newTitle;
		this.blocks = written;
	}

	void put(String specialty, Outflow figures) {
		require(PlanStatus.DRAFT);
		outflows.put(specialty, figures);
	}

	void put(String specialty, Demand figures) {
		require(PlanStatus.DRAFT);
		demands.put(specialty, figures);
	}

	/** Whether there was something to remove. */
	boolean removeOutflow(String specialty) {
		require(PlanStatus.DRAFT);
		return outflows.remove(specialty) != null;
	}

	/** Whether there was something to remove. */
	boolean removeDemand(String specialty) {
		require(PlanStatus.DRAFT);
		return demands.remove(specialty) != null;
	}

	void propose(Actor by, Instant now) {
		require(PlanStatus.DRAFT);
		this.status = PlanStatus.PROPOSED;
		this.proposal = Proposal.by(by, now);
	}

	void giveBack(String why) {
		require(PlanStatus.PROPOSED);
		this.status = PlanStatus.DRAFT;
		this.proposal = Proposal.givenBack(why);
	}

	/** Refused to whoever drafted or proposed it. */
	void publish(Actor by, Instant now) {
		require(PlanStatus.PROPOSED);
		if (proposal.isOf(by) || by.login().equals(draftedBy)) {
			throw Refused.because("planning.own-proposal");
		}
		this.status = PlanStatus.PUBLISHED;
		this.publishedBy = by.login();
		this.publishedAt = now;
	}

	void require(PlanStatus wanted) {
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

	PlanScope scope() {
		return scope;
	}

	String region() {
		return region;
	}

	/** Whether it is planned from the five inputs. */
	boolean isLocal() {
		return local;
	}

	int number() {
		return number;
	}

	String title() {
		return title;
	}

	PlanStatus status() {
		return status;
	}

	PlanBlocks blocks() {
		return blocks;
	}

	SortedMap<String, Outflow> outflows() {
		return Collections.unmodifiableSortedMap(new TreeMap<>(outflows));
	}

	SortedMap<String, Demand> demands() {
		return Collections.unmodifiableSortedMap(new TreeMap<>(demands));
	}

	PlanCourse course() {
		return new PlanCourse(reason, (proposal == null) ? null : proposal.returnReason(), publishedAt, version);
	}

}
