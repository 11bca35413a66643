package cn.denggao.approval.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.NoticeId;
import cn.denggao.approval.ObjectionId;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One objection to one project on a notice. Who objected is kept elsewhere. */
@Entity
@Table(name = "approval_objection")
class Objection {

	@Id
	private UUID id;

	private String receipt;

	private UUID notice;

	private UUID round;

	private UUID project;

	private boolean named;

	private String facts;

	private String evidence;

	private Instant raisedAt;

	@Enumerated(EnumType.STRING)
	private Status status;

	private Instant answerDueAt;

	private Instant handleDueAt;

	@Enumerated(EnumType.STRING)
	private Examination examination;

	private String examinedBecause;

	private String answer;

	private String answeredBy;

	private String verification;

	private String verifiedBy;

	@Enumerated(EnumType.STRING)
	private Decision decision;

	@Enumerated(EnumType.STRING)
	private Effect effect;

	private String decidedBecause;

	private String documentNo;

	private String decidedBy;

	private String reply;

	private String repliedBy;

	private Instant lateSince;

	private Instant closedAt;

	@Version
	private Long version;

	protected Objection() {
	}

	Objection(String receipt, PublicNotice notice, ProjectId project, boolean named, Complaint complaint, Instant at) {
		this.id = UUID.randomUUID();
		this.receipt = receipt;
		this.notice = notice.id().value();
		this.round = notice.round().value();
		this.project = project.value();
		this.named = named;
		this.facts = complaint.facts();
		this.evidence = complaint.evidence();
		this.raisedAt = at;
		this.status = Status.RAISED;
	}

	void register(Instant answerDue, Instant handleDue) {
		this.answerDueAt = answerDue;
		this.handleDueAt = handleDue;
	}

	void examine(Examination result, String because) {
		require(Status.RAISED);
		this.examination = result;
		this.examinedBecause = because;
		this.status = (result == Examination.ADMIT) ? Status.ADMITTED : Status.FILED;
	}

	void answer(String text, String by) {
		require(Status.ADMITTED);
		this.answer = text;
		this.answeredBy = by;
		this.status = Status.ANSWERED;
	}

	/** The hospital may have let its time pass. */
	void verify(String text, String by) {
		if (status != Status.ADMITTED && status != Status.ANSWERED && status != Status.VERIFIED) {
			throw Refused.tooLate("approval.objection.moved-on");
		}
		this.verification = text;
		this.verifiedBy = by;
		this.status = Status.VERIFIED;
	}

	void decide(Decision result, Effect what, Reasons reasons) {
		require(Status.VERIFIED);
		this.decision = result;
		this.effect = what;
		this.decidedBecause = reasons.because();
		this.documentNo = reasons.documentNo();
		this.decidedBy = reasons.by();
		this.status = Status.DECIDED;
	}

	void applied() {
		require(Status.DECIDED);
		this.status = Status.APPLIED;
	}

	void replied(String text, String by, Instant at) {
		if (status != Status.APPLIED && status != Status.FILED) {
			throw Refused.tooLate("approval.objection.moved-on");
		}
		this.reply = text;
		this.repliedBy = by;
		this.closedAt = at;
		this.status = Status.CLOSED;
	}

	void late(Instant at) {
		this.lateSince = at;
	}

	/** The project has left; nothing is left to decide. */
	void moot(Instant at) {
		if (closedAt == null) {
			this.closedAt = at;
			this.status = Status.MOOT;
		}
	}

	/** Whether it holds its project up: named, and neither filed nor settled. */
	boolean holds() {
		return named && closedAt == null && status != Status.FILED && status != Status.APPLIED;
	}

	boolean isOpen() {
		return closedAt == null;
	}

	/** Whether it has no point once its project has left; a reply is owed after all. */
	boolean isUndecided() {
		return closedAt == null && status != Status.APPLIED;
	}

	private void require(Status expected) {
		if (status != expected) {
			throw Refused.tooLate("approval.objection.moved-on");
		}
	}

	ObjectionId id() {
		return new ObjectionId(id);
	}

	String receipt() {
		return receipt;
	}

	NoticeId notice() {
		return new NoticeId(notice);
	}

	RoundId round() {
		return new RoundId(round);
	}

	ProjectId project() {
		return new ProjectId(project);
	}

	boolean isNamed() {
		return named;
	}

	Status status() {
		return status;
	}

	Instant handleDueAt() {
		return handleDueAt;
	}

	Effect effect() {
		return effect;
	}

	String documentNo() {
		return documentNo;
	}

	ObjectionView view() {
		return new ObjectionView(id(), receipt, notice(), round(), project(), named, facts, evidence, raisedAt,
				status.name(), answerDueAt, handleDueAt, Optional.ofNullable(examination).map(Enum::name),
				Optional.ofNullable(examinedBecause), Optional.ofNullable(answer), Optional.ofNullable(verification),
				Optional.ofNullable(decision).map(Enum::name), Optional.ofNullable(effect).map(Enum::name),
				Optional.ofNullable(decidedBecause), Optional.ofNullable(documentNo), Optional.ofNullable(reply),
				lateSince != null);
	}

	/** How far it has come. */
	enum Status {

		RAISED, ADMITTED, ANSWERED, VERIFIED, DECIDED, APPLIED, FILED, CLOSED, MOOT

	}

	/** Whether it is taken up: in full, as a lead only, or not because it is late. */
	enum Examination {

		ADMIT, LEAD, LATE

	}

	/** Whether it is right. */
	enum Decision {

		UPHELD, PARTLY, REJECTED

	}

	/** What follows for the project. */
	enum Effect {

		REMOVE, RESCORE, NONE

	}

	/** Why, by which document, by whom. */
	record Reasons(String because, String documentNo, String by) {
	}

}
