package cn.denggao.approval.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.AgreementSignature.Capacity;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One version of a task agreement (任务书). Signatures hold the hash of what was signed; a
 * change of the content makes them void.
 */
@Entity
@Table(name = "approval_agreement")
class TaskAgreement {

	@Id
	private UUID id;

	private UUID project;

	private UUID round;

	private int versionNo;

	private String number;

	@Enumerated(EnumType.STRING)
	private Status status;

	@JdbcTypeCode(SqlTypes.JSON)
	private AgreementContent content;

	private Instant openedAt;

	private Instant dueAt;

	private int reviewVersion;

	private String loweringNo;

	private String checkFindings;

	private String checkReason;

	private String checkedBy;

	private Instant inForceAt;

	private String documentNo;

	@ElementCollection
	@CollectionTable(name = "approval_agreement_signature", joinColumns = @JoinColumn(name = "agreement"))
	private List<AgreementSignature> signatures = new ArrayList<>();

	@Version
	private Long version;

	protected TaskAgreement() {
	}

	private TaskAgreement(ProjectId project, RoundId round, int versionNo, String number, AgreementContent content,
			int reviewVersion) {
		this.id = UUID.randomUUID();
		this.project = project.value();
		this.round = round.value();
		this.versionNo = versionNo;
		this.number = number;
		this.content = content;
		this.reviewVersion = reviewVersion;
	}

	/** The first version, for the hospital to complete until {@code dueAt}. */
	static TaskAgreement open(ProjectId project, RoundId round, String number, AgreementContent content,
			int reviewVersion, Instant now, Instant dueAt) {
		var agreement = new TaskAgreement(project, round, 1, number, content, reviewVersion);
		agreement.status = Status.DRAFT;
		agreement.openedAt = now;
		agreement.dueAt = dueAt;
		return agreement;
	}

	/**
	 * The next version by an approved change; this one is kept and no longer in force.
	 */
	TaskAgreement amend(AgreementContent changed, String documentNo, Instant now) {
		require(Status.IN_FORCE);
		this.status = Status.SUPERSEDED;
		var next = new TaskAgreement(new ProjectId(project), new RoundId(round), versionNo + 1, number, changed,
				reviewVersion);
		next.status = Status.IN_FORCE;
		next.openedAt = now;
		next.dueAt = now;
		next.inForceAt = now;
		next.documentNo = documentNo;
		return next;
	}

	void write(AgreementContent draft, String loweringNo) {
		requireDrafting();
		this.content = draft;
		this.loweringNo = loweringNo;
	}

	/** The hospital hands its draft in; older signatures are void. */
	void handIn() {
		requireDrafting();
		this.status = Status.DRAFTED;
		this.signatures.clear();
	}

	void accept(String by) {
		require(Status.DRAFTED);
		this.status = Status.ACCEPTED;
		this.checkedBy = by;
		this.checkFindings = null;
		this.checkReason = null;
	}

	void sendBack(String findings, String reason, String by) {
		require(Status.DRAFTED);
		this.status = Status.RETURNED;
		this.checkFindings = findings;
		this.checkReason = reason;
		this.checkedBy = by;
	}

	void sign(AgreementSignature signature) {
		if (status != Status.ACCEPTED && status != Status.SIGNED) {
			throw Refused.tooLate("approval.agreement.not-open");
		}
		signatures.removeIf(earlier -> earlier.capacity() == signature.capacity());
		signatures.add(signature);
	}

	/** Whether both first-responsible persons have signed; if not, it goes back. */
	boolean settleSignatures() {
		boolean both = signed().containsAll(Set.of(Capacity.PRINCIPAL, Capacity.PROJECT_LEADER));
		this.status = both ? Status.SIGNED : Status.RETURNED;
		return both;
	}

	/** All have signed: nothing changes any more but by an amendment. */
	void putInForce(Instant now) {
		if (!signed().equals(Set.of(Capacity.values()))) {
			throw new IllegalStateException("Agreement " + number + " lacks a signature");
		}
		this.status = Status.IN_FORCE;
		this.inForceAt = now;
	}

	void lapse() {
		this.status = Status.LAPSED;
	}

	boolean isLive() {
		return status != Status.LAPSED && status != Status.SUPERSEDED;
	}

	boolean isInForce() {
		return status == Status.IN_FORCE;
	}

	boolean isDrafting() {
		return status == Status.DRAFT || status == Status.RETURNED;
	}

	Set<Capacity> signed() {
		return signatures.stream()
			.filter(signature -> signature.isOf(content.hash()))
			.map(AgreementSignature::capacity)
			.collect(Collectors.toSet());
	}

	private void requireDrafting() {
		if (!isDrafting()) {
			throw Refused.tooLate("approval.agreement.not-open");
		}
	}

	private void require(Status expected) {
		if (status != expected) {
			throw Refused.tooLate("approval.agreement.not-open");
		}
	}

	UUID id() {
		return id;
	}

	String number() {
		return number;
	}

	int versionNo() {
		return versionNo;
	}

	int reviewVersion() {
		return reviewVersion;
	}

	AgreementContent content() {
		return content;
	}

	Instant dueAt() {
		return dueAt;
	}

	Status status() {
		return status;
	}

	Optional<String> checkReason() {
		return Optional.ofNullable(checkReason);
	}

	Optional<String> loweringNo() {
		return Optional.ofNullable(loweringNo);
	}

	List<AgreementSignature> signatures() {
		return List.copyOf(signatures);
	}

	/** How far it has come. */
	enum Status {

		DRAFT, DRAFTED, RETURNED, ACCEPTED, SIGNED, IN_FORCE, SUPERSEDED, LAPSED

	}

}
