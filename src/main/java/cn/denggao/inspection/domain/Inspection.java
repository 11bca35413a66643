package cn.denggao.inspection.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.engine.NotDueYet;
import cn.denggao.inspection.InspectionId;
import cn.denggao.inspection.MidtermConclusion;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import cn.denggao.review.PanelId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The mid-term inspection of one project: one attempt, and one more after mending. */
@Entity
@Table(name = "inspection_inspection")
class Inspection {

	private static final int LAST_ATTEMPT = 2;

	@Id
	private UUID id;

	private UUID projectId;

	private UUID roundId;

	@Enumerated(EnumType.STRING)
	private InspectionStatus status;

	private Instant openedAt;

	private Instant reportDueAt;

	private Instant flaggedLateAt;

	@Embedded
	private MidtermReport report;

	private String returnReason;

	private Integer rectifyMonths;

	private Instant rectifyDueAt;

	private Instant rectifiedAt;

	private String rectification;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "inspection_id", nullable = false)
	@OrderBy("number")
	private List<Attempt> attempts = new ArrayList<>();

	@Version
	private Long version;

	protected Inspection() {
	}

	Inspection(ProjectId project, RoundId round, Instant reportDueAt, Instant at) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.roundId = round.value();
		this.status = InspectionStatus.REPORTING;
		this.openedAt = at;
		this.reportDueAt = reportDueAt;
		this.attempts.add(new Attempt(1));
	}

	/** May come late, and again after it was sent back. */
	void submit(MidtermReport newReport, List<ReachedIndicator> reached) {
		require(InspectionStatus.REPORTING);
		report = newReport;
		attempt().reach(reached);
		status = InspectionStatus.CHECKING;
	}

	/** Whether it is marked late just now. */
	boolean flagLate(Instant at) {
		if (at.isBefore(reportDueAt)) {
			throw new NotDueYet(reportDueAt);
		}
		if (report != null || flaggedLateAt != null) {
			return false;
		}
		flaggedLateAt = at;
		return true;
	}

	void accept() {
		require(InspectionStatus.CHECKING);
		returnReason = null;
		status = InspectionStatus.JUDGING;
	}

	void sendBack(String reason) {
		require(InspectionStatus.CHECKING);
		returnReason = reason;
		status = InspectionStatus.REPORTING;
	}

	void panelIs(PanelId panel) {
		attempt().panelIs(panel);
	}

	void proposed(Judgement judgement) {
		require(InspectionStatus.JUDGING);
		attempt().proposed(judgement);
		status = InspectionStatus.TO_CONFIRM;
	}

	/** At the last attempt there is no further chance to rectify. */
	void confirm(Confirmation confirmation, Integer months) {
		require(InspectionStatus.TO_CONFIRM);
		if (confirmation.conclusion() == MidtermConclusion.RECTIFY && isReinspection()) {
			throw Refused.at("conclusion", "inspection.rectify-once");
		}
		attempt().confirm(confirmation);
		rectifyMonths = months;
		status = switch (confirmation.conclusion()) {
			case PASS -> InspectionStatus.PASSED;
			case RECTIFY -> InspectionStatus.RECTIFYING;
			case FAIL -> InspectionStatus.TO_TERMINATE;
		};
	}

	void rectifyBy(Instant due) {
		require(InspectionStatus.RECTIFYING);
		rectifyDueAt = due;
	}

	/** The hospital says it is done, perhaps before the date. */
	void rectified(String text, List<ReachedIndicator> reached, Instant at) {
		require(InspectionStatus.RECTIFYING);
		rectification = text;
		rectifiedAt = at;
		attempts.add(new Attempt(LAST_ATTEMPT));
		attempt().reach(reached);
	}

	/** Begins when the hospital says so, or when its time is over. */
	void reinspect(Instant at) {
		require(InspectionStatus.RECTIFYING);
		if (rectifiedAt == null) {
			if (at.isBefore(rectifyDueAt)) {
				throw new NotDueYet(rectifyDueAt);
			}
			var before = attempt().reached();
			attempts.add(new Attempt(LAST_ATTEMPT));
			attempt().reach(before);
		}
		status = InspectionStatus.JUDGING;
	}

	void terminate() {
		require(InspectionStatus.TO_TERMINATE);
		status = InspectionStatus.TERMINATED;
	}

	/** The leading group wants the conclusion to be thought over. */
	void reconsider() {
		require(InspectionStatus.TO_TERMINATE);
		status = InspectionStatus.TO_CONFIRM;
	}

	void shift(Duration pause) {
		if (status == InspectionStatus.REPORTING) {
			reportDueAt = reportDueAt.plus(pause);
		}
		if (status == InspectionStatus.RECTIFYING && rectifyDueAt != null) {
			rectifyDueAt = rectifyDueAt.plus(pause);
		}
	}

	private void require(InspectionStatus expected) {
		if (status != expected) {
			throw Refused.tooLate("inspection.moved-on");
		}
	}

	Attempt attempt() {
		return attempts.get(attempts.size() - 1);
	}

	boolean isReinspection() {
		return attempts.size() == LAST_ATTEMPT;
	}

	List<Attempt> attempts() {
		return List.copyOf(attempts);
	}

	InspectionId id() {
		return new InspectionId(id);
	}

	ProjectId project() {
		return new ProjectId(projectId);
	}

	RoundId round() {
		return new RoundId(roundId);
	}

	InspectionStatus status() {
		return status;
	}

	Instant openedAt() {
		return openedAt;
	}

	Instant reportDueAt() {
		return reportDueAt;
	}

	boolean isLate() {
		return flaggedLateAt != null;
	}

	MidtermReport report() {
		return report;
	}

	String returnReason() {
		return returnReason;
	}

	Integer rectifyMonths() {
		return rectifyMonths;
	}

	Instant rectifyDueAt() {
		return rectifyDueAt;
	}

	String rectification() {
		return rectification;
	}

}
