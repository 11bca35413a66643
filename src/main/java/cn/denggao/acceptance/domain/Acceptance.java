package cn.denggao.acceptance.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.acceptance.AcceptanceId;
import cn.denggao.application.ProjectId;
import cn.denggao.engine.NotDueYet;
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

/** The final acceptance of one project: one attempt, and one more after mending. */
@Entity
@Table(name = "acceptance_acceptance")
class Acceptance {

	private static final int LAST_ATTEMPT = 2;

	@Id
	private UUID id;

	private UUID projectId;

	private UUID roundId;

	@Enumerated(EnumType.STRING)
	private AcceptanceStatus status;

	private Instant openedAt;

	private Instant applyDueAt;

	private Instant flaggedLateAt;

	@Embedded
	private AcceptanceReport report;

	private String checkReason;

	private String thirdPartyOpinion;

	private Instant rectifyDueAt;

	private Instant rectifiedAt;

	private String rectification;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "acceptance_id", nullable = false)
	@OrderBy("number")
	private List<AcceptanceAttempt> attempts = new ArrayList<>();

	@Version
	private Long version;

	protected Acceptance() {
	}

	Acceptance(ProjectId project, RoundId round, Instant applyDueAt, Instant at) {
		this.id = UUID.randomUUID();
		this.projectId = project.value();
		this.roundId = round.value();
		this.status = AcceptanceStatus.APPLYING;
		this.openedAt = at;
		this.applyDueAt = applyDueAt;
		this.attempts.add(new AcceptanceAttempt(1));
	}

	/** May come late. */
	void apply(AcceptanceReport application, List<FinalIndicator> reached) {
		require(AcceptanceStatus.APPLYING);
		report = application;
		attempt().reach(reached);
		status = AcceptanceStatus.CHECKING;
	}

	/** Whether it is marked late just now. */
	boolean flagLate(Instant at) {
		if (at.isBefore(applyDueAt)) {
			throw new NotDueYet(applyDueAt);
		}
		if (report != null || flaggedLateAt != null) {
			return false;
		}
		flaggedLateAt = at;
		return true;
	}

	void dataAccepted() {
		require(AcceptanceStatus.CHECKING);
		checkReason = null;
		status = AcceptanceStatus.JUDGING;
	}

	void sendBack(String reason) {
		require(AcceptanceStatus.CHECKING);
		checkReason = reason;
		status = AcceptanceStatus.MENDING;
	}

	void mended(List<FinalIndicator> reached) {
		require(AcceptanceStatus.MENDING);
		attempt().reach(reached);
		status = AcceptanceStatus.CHECKING;
	}

	void thirdPartySays(String opinion) {
		thirdPartyOpinion = opinion;
	}

	void panelIs(PanelId panel) {
		attempt().panelIs(panel);
	}

	void proposed(PanelMarks marks, AcceptanceProposal proposal) {
		require(AcceptanceStatus.JUDGING);
		attempt().proposed(marks, proposal);
		status = AcceptanceStatus.TO_CONFIRM;
	}

	/** At a re-acceptance there is no further chance to rectify. */
	void confirm(AcceptanceConclusion conclusion, String reason, String by, Instant at) {
		require(AcceptanceStatus.TO_CONFIRM);
		if (conclusion == AcceptanceConclusion.RECTIFY && isReacceptance()) {
			throw Refused.because("acceptance.rectify-once");
		}
		attempt().confirm(conclusion, reason, by, at);
		status = switch (conclusion) {
			case EXCELLENT, QUALIFIED -> AcceptanceStatus.ACCEPTED;
			case RECTIFY -> AcceptanceStatus.RECTIFYING;
			case UNQUALIFIED -> AcceptanceStatus.TO_SANCTION;
		};
	}

	void rectifyBy(Instant due) {
		require(AcceptanceStatus.RECTIFYING);
		rectifyDueAt = due;
	}

	/** The hospital says it is done, perhaps before the date. */
	void rectified(String text, List<FinalIndicator> reached, Instant at) {
		require(AcceptanceStatus.RECTIFYING);
		rectification = text;
		rectifiedAt = at;
		attempts.add(new AcceptanceAttempt(LAST_ATTEMPT));
		attempt().reach(reached);
	}

	/** Begins when the hospital says so, or when its time is over. */
	void reaccept(Instant at) {
		require(AcceptanceStatus.RECTIFYING);
		if (rectifiedAt == null) {
			if (at.isBefore(rectifyDueAt)) {
				throw new NotDueYet(rectifyDueAt);
			}
			var before = attempt().reached();
			attempts.add(new AcceptanceAttempt(LAST_ATTEMPT));
			attempt().reach(before);
		}
		status = AcceptanceStatus.CHECKING;
	}

	void sanction() {
		require(AcceptanceStatus.TO_SANCTION);
		status = AcceptanceStatus.UNQUALIFIED;
	}

	/** The leading group wants the conclusion to be thought over. */
	void reconsider() {
		require(AcceptanceStatus.TO_SANCTION);
		status = AcceptanceStatus.TO_CONFIRM;
	}

	void shift(Duration pause) {
		if (status == AcceptanceStatus.APPLYING) {
			applyDueAt = applyDueAt.plus(pause);
		}
		if (status == AcceptanceStatus.RECTIFYING && rectifyDueAt != null) {
			rectifyDueAt = rectifyDueAt.plus(pause);
		}
	}

	private void require(AcceptanceStatus expected) {
		if (status != expected) {
			throw Refused.tooLate("acceptance.moved-on");
		}
	}

	AcceptanceAttempt attempt() {
		return attempts.get(attempts.size() - 1);
	}

	boolean isReacceptance() {
		return attempts.size() == LAST_ATTEMPT;
	}

	AcceptanceId id() {
		return new AcceptanceId(id);
	}

	ProjectId project() {
		return new ProjectId(projectId);
	}

	RoundId round() {
		return new RoundId(roundId);
	}

	AcceptanceStatus status() {
		return status;
	}

	Instant openedAt() {
		return openedAt;
	}

	Instant applyDueAt() {
		return applyDueAt;
	}

	boolean isLate() {
		return flaggedLateAt != null;
	}

	AcceptanceReport report() {
		return report;
	}

	String checkReason() {
		return checkReason;
	}

	String thirdPartyOpinion() {
		return thirdPartyOpinion;
	}

	Instant rectifyDueAt() {
		return rectifyDueAt;
	}

	String rectification() {
		return rectification;
	}

}
