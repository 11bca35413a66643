package cn.denggao.construction.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.construction.ChangeId;
import cn.denggao.construction.ChangeStatus;
import cn.denggao.kernel.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A request to change an agreement, and the chain that decides it. */
@Entity
@Table(name = "construction_change")
class Change {

	@Id
	private UUID id;

	private UUID projectId;

	@Embedded
	private ChangeContent content;

	private String reason;

	@Enumerated(EnumType.STRING)
	private ChangeStatus status;

	private int decided;

	private String requestedBy;

	private Instant requestedAt;

	private Instant amendDueAt;

	@ElementCollection
	@CollectionTable(name = "construction_change_step", joinColumns = @JoinColumn(name = "change_id"))
	@OrderColumn(name = "position")
	private List<ChangeStep> steps = new ArrayList<>();

	private Integer agreementVersion;

	@Version
	private Long version;

	protected Change() {
	}

	Change(ProjectId project, ChangeContent content, String reason, String by, Instant at) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.content = content;
		this.reason = reason;
		this.status = ChangeStatus.REQUESTED;
		this.requestedBy = by;
		this.requestedAt = at;
	}

	void endorse(ChangeStep step) {
		require(ChangeStatus.REQUESTED);
		steps.add(step);
		status = step.isApproval() ? ChangeStatus.ENDORSED : ChangeStatus.WITHDRAWN;
	}

	/** Who decides next; empty when the chain is done. */
	Optional<String> route() {
		var roles = ChangeRoute.of(content.kind());
		if (decided < roles.size()) {
			return Optional.of(roles.get(decided));
		}
		status = ChangeStatus.APPROVED;
		return Optional.empty();
	}

	void decide(ChangeStep step) {
		require(ChangeStatus.ENDORSED);
		steps.add(step);
		switch (step.decision()) {
			case APPROVE -> decided++;
			case RETURN -> status = ChangeStatus.RETURNED;
			case REJECT -> status = ChangeStatus.REJECTED;
		}
	}

	void amendBy(Instant due) {
		require(ChangeStatus.RETURNED);
		amendDueAt = due;
	}

	/** The kind stays; what is asked for and why may change. */
	void amend(ChangeContent newContent, String newReason, Instant at) {
		require(ChangeStatus.RETURNED);
		if (newContent.kind() != content.kind()) {
			throw Refused.because("construction.change.kind-fixed");
		}
		if (!at.isBefore(amendDueAt)) {
			throw Refused.tooLate("construction.change.amend-late");
		}
		content = newContent;
		reason = newReason;
		status = ChangeStatus.ENDORSED;
	}

	void lapse() {
		require(ChangeStatus.RETURNED);
		status = ChangeStatus.LAPSED;
	}

	void applied(int agreement) {
		require(ChangeStatus.APPROVED);
		agreementVersion = agreement;
		status = ChangeStatus.APPLIED;
	}

	/** The role that took each step: the principal first, then those of the route. */
	List<String> offices() {
		var roles = ChangeRoute.of(content.kind());
		var offices = new ArrayList<String>();
		int passed = 0;
		for (var step : steps) {
			offices.add(offices.isEmpty() ? ChangeRoute.BEFORE_ALL : roles.get(passed));
			passed += (offices.size() > 1 && step.isApproval()) ? 1 : 0;
		}
		return offices;
	}

	/** Whether it was still open. */
	boolean moot() {
		var open = status.isOpen();
		if (open) {
			status = ChangeStatus.MOOT;
		}
		return open;
	}

	/** Number of the document that approved it last. */
	String documentNo() {
		return steps.get(steps.size() - 1).documentNo();
	}

	private void require(ChangeStatus expected) {
		if (status != expected) {
			throw Refused.tooLate("construction.change.moved-on");
		}
	}

	ChangeId id() {
		return new ChangeId(id);
	}

	ProjectId project() {
		return new ProjectId(projectId);
	}

	ChangeContent content() {
		return content;
	}

	String reason() {
		return reason;
	}

	ChangeStatus status() {
		return status;
	}

	List<ChangeStep> steps() {
		return List.copyOf(steps);
	}

	Instant requestedAt() {
		return requestedAt;
	}

	Instant amendDueAt() {
		return amendDueAt;
	}

}
