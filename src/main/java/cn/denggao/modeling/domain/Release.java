package cn.denggao.modeling.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A content that somebody wants deployed, and what a second person says to it. */
@Entity
@Table(name = "modeling_release")
class Release {

	@Id
	private UUID id;

	@Column(updatable = false)
	private String file;

	@Enumerated(EnumType.STRING)
	@Column(updatable = false)
	private DefinitionKind kind;

	@Column(name = "definition_key", updatable = false)
	private String key;

	/** Empty for the shared one. */
	@Column(updatable = false)
	private String owner;

	/** Nothing is to be deployed: the owner gives its own definition up. */
	@Column(updatable = false)
	private boolean withdrawal;

	@Column(updatable = false)
	private String title;

	@Column(updatable = false)
	private String sha256;

	@Column(updatable = false)
	private byte[] content;

	@Column(name = "draft_id", updatable = false)
	private UUID draft;

	@Column(name = "based_on_version", updatable = false)
	private int basis;

	@Column(name = "made_from_version", updatable = false)
	private int madeFrom;

	@Column(updatable = false)
	private String author;

	@Column(updatable = false)
	private String[] authors;

	@Column(updatable = false)
	private String reason;

	@Column(name = "submitted_at", updatable = false)
	private Instant submittedAt;

	@Enumerated(EnumType.STRING)
	private ReleaseStatus status;

	private String approver;

	@Column(name = "decided_at")
	private Instant decidedAt;

	@Column(name = "decision_reason")
	private String decisionReason;

	@Column(name = "deployed_by")
	private String deployedBy;

	@Column(name = "deployed_at")
	private Instant deployedAt;

	@Column(name = "deployed_version")
	private Integer deployedVersion;

	@Version
	private Long version;

	protected Release() {
	}

	/** For approval by somebody who is none of the authors. */
	Release(ReleasedFile what, String author, Collection<String> authors, String reason, Instant now) {
		this.id = UUID.randomUUID();
		this.file = what.file();
		this.kind = what.name().kind();
		this.key = what.name().key();
		this.owner = what.name().isShared() ? "" : what.name().owner();
		this.withdrawal = what.withdrawal();
		this.title = what.title();
		this.basis = what.basis();
		this.madeFrom = what.madeFrom();
		this.content = FileText.admitted(kind, what.content()).clone();
		this.sha256 = what.hash();
		this.draft = what.draft();
		this.author = author;
		var all = new TreeSet<>(authors);
		all.add(author);
		this.authors = all.toArray(String[]::new);
		this.reason = reason;
		this.submittedAt = now;
		this.status = ReleaseStatus.WAITING;
	}

	void approve(String by, String why, Instant now) {
		decide(ReleaseStatus.APPROVED, by, why, now);
	}

	void refuse(String by, String why, Instant now) {
		decide(ReleaseStatus.REFUSED, by, why, now);
	}

	private void decide(ReleaseStatus decision, String by, String why, Instant now) {
		if (status != ReleaseStatus.WAITING) {
			throw Refused.tooLate("modeling.release.decided-before");
		}
		if (authors().contains(by)) {
			throw Refused.because("modeling.release.own-work");
		}
		status = decision;
		approver = by;
		decisionReason = why;
		decidedAt = now;
	}

	/** Nobody shall decide about it any more, or deploy it. */
	void withdraw() {
		if (!isOpen()) {
			throw Refused.tooLate("modeling.release.decided-before");
		}
		status = ReleaseStatus.WITHDRAWN;
	}

	/**
	 * Something newer was deployed, which whoever decided about this one has not seen.
	 */
	void overtake() {
		status = ReleaseStatus.OVERTAKEN;
	}

	/** What is to be deployed must still be what was approved. */
	void requireDeployable() {
		if (status != ReleaseStatus.APPROVED) {
			throw Refused.tooLate("modeling.release.not-approved");
		}
		if (!sha256.equals(what().hash())) {
			throw Refused.tooLate("modeling.release.changed");
		}
	}

	private ReleasedFile what() {
		return new ReleasedFile(name(), file, title, content, draft, basis, madeFrom, withdrawal);
	}

	/** The definition was withdrawn. */
	void carriedOut(String by, Instant now) {
		status = ReleaseStatus.USED;
		deployedBy = by;
		deployedAt = now;
		deployedVersion = basis;
	}

	boolean isWithdrawal() {
		return withdrawal;
	}

	boolean isOpen() {
		return status == ReleaseStatus.WAITING || status == ReleaseStatus.APPROVED;
	}

	UUID id() {
		return id;
	}

	DefinitionName name() {
		return new DefinitionName(kind, key, owner.isEmpty() ? null : owner);
	}

	String file() {
		return file;
	}

	String title() {
		return title;
	}

	String sha256() {
		return sha256;
	}

	byte[] content() {
		return content.clone();
	}

	Optional<UUID> draft() {
		return Optional.ofNullable(draft);
	}

	/** Number of the newest version when it was submitted. */
	int basis() {
		return basis;
	}

	/** Number of the version it was made from, maybe a shared one. */
	int madeFrom() {
		return madeFrom;
	}

	String author() {
		return author;
	}

	Set<String> authors() {
		return new TreeSet<>(Arrays.asList(authors));
	}

	String reason() {
		return reason;
	}

	Instant submittedAt() {
		return submittedAt;
	}

	ReleaseStatus status() {
		return status;
	}

	String approver() {
		return approver;
	}

	Instant decidedAt() {
		return decidedAt;
	}

	String decisionReason() {
		return decisionReason;
	}

	String deployedBy() {
		return deployedBy;
	}

	Instant deployedAt() {
		return deployedAt;
	}

	Integer deployedVersion() {
		return deployedVersion;
	}

}
