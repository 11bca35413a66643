package cn.denggao.approval.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.kernel.DocumentNumber;
import cn.denggao.programme.RoundId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

/** A numbered document; a number once used stays used, even if it becomes void. */
@Entity
@Table(name = "approval_document")
class ApprovalDocument {

	@Id
	private UUID id;

	private UUID round;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String word;

	private int year;

	private int sequence;

	private String title;

	private LocalDate issuedOn;

	private String issuedBy;

	private Instant issuedAt;

	private Instant voidSince;

	private String voidReason;

	@ElementCollection
	@CollectionTable(name = "approval_document_row", joinColumns = @JoinColumn(name = "document"))
	private List<ApprovedProject> projects = new ArrayList<>();

	protected ApprovalDocument() {
	}

	ApprovalDocument(RoundId round, Kind kind, DocumentNumber number, String title, Issue issue) {
		this.id = UUID.randomUUID();
		this.round = round.value();
		this.kind = kind;
		this.word = number.series();
		this.year = number.year();
		this.sequence = number.sequence();
		this.title = title;
		this.issuedOn = issue.on();
		this.issuedBy = issue.by();
		this.issuedAt = issue.at();
	}

	void approve(ProjectId project, String projectNumber) {
		projects.add(new ApprovedProject(project, projectNumber));
	}

	/**
	 * The approval of one project is void; the document too once none of its projects is
	 * left.
	 */
	void annul(ProjectId project, String reason, Instant at) {
		projects.stream().filter(row -> row.isOf(project)).forEach(row -> row.annul(reason));
		if (voidSince == null && projects.stream().allMatch(ApprovedProject::isVoid)) {
			this.voidSince = at;
			this.voidReason = reason;
		}
	}

	Optional<ApprovedProject> rowOf(ProjectId project) {
		return projects.stream().filter(row -> row.isOf(project)).findFirst();
	}

	DocumentNumber number() {
		return new DocumentNumber(word, year, sequence);
	}

	LocalDate issuedOn() {
		return issuedOn;
	}

	ReadingApprovals.DocumentView view() {
		return new ReadingApprovals.DocumentView(number().toString(), kind.name(), title, issuedOn, voidSince != null);
	}

	/** What kind of document it is (公示, 批复, 补充批复). */
	enum Kind {

		NOTICE, APPROVAL, LATE_APPROVAL

	}

	/** Who issued it when. */
	record Issue(LocalDate on, String by, Instant at) {
	}

}
