package cn.denggao.approval.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.NoticeId;
import cn.denggao.kernel.DocumentNumber;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A public notice (公示): invites objections to a list before it is decided. Its period is
 * fixed when it opens.
 */
@Entity
@Table(name = "approval_notice")
class PublicNotice {

	@Id
	private UUID id;

	private UUID round;

	private UUID lateEntry;

	private String number;

	private String organisation;

	private String title;

	private String body;

	private String contact;

	private Instant publishedAt;

	private String publishedBy;

	private LocalDate firstDay;

	private LocalDate lastDay;

	private Instant endsAt;

	private Integer workingDays;

	private Boolean countsStart;

	private Instant checkedAt;

	private Instant listClosedAt;

	@ElementCollection
	@CollectionTable(name = "approval_notice_row", joinColumns = @JoinColumn(name = "notice"))
	@OrderBy("position")
	private List<NoticeRow> rows = new ArrayList<>();

	@Version
	private Long version;

	protected PublicNotice() {
	}

	PublicNotice(RoundId round, OrganisationId organisation, DocumentNumber number, NoticeText text,
			List<NoticeRow> rows, Published published) {
		this.id = UUID.randomUUID();
		this.round = round.value();
		this.organisation = organisation.value();
		this.number = number.toString();
		this.title = text.title();
		this.body = text.body();
		this.contact = text.contact();
		this.rows = new ArrayList<>(rows);
		this.publishedBy = published.by();
		this.publishedAt = published.at();
	}

	/** Makes it the notice of one late entry alone. */
	void belongsTo(LateEntry entry) {
		this.lateEntry = entry.id();
	}

	/** Fixes first and last day; both are printed. */
	void open(NoticePeriod period) {
		this.firstDay = period.firstDay();
		this.lastDay = period.lastDay();
		this.endsAt = period.endsAt();
		this.workingDays = period.workingDays();
		this.countsStart = period.countsFirstDay();
	}

	/** The clock decides: the last instant of the last day is the last to object. */
	void requireOpen(Instant now) {
		if (endsAt == null || !now.isBefore(endsAt)) {
			throw Refused.because("approval.objection.notice-over");
		}
	}

	boolean isOpen(Instant now) {
		return endsAt != null && now.isBefore(endsAt);
	}

	void checked(Instant at) {
		if (checkedAt == null) {
			this.checkedAt = at;
		}
	}

	/** From the first answer on, the list that is approved does not change any more. */
	void closeList(Instant at) {
		if (listClosedAt == null) {
			this.listClosedAt = at;
		}
	}

	boolean isListClosed() {
		return listClosedAt != null;
	}

	boolean isChecked() {
		return checkedAt != null;
	}

	boolean isLate() {
		return lateEntry != null;
	}

	Optional<NoticeRow> rowOf(ProjectId project) {
		return rows.stream().filter(row -> row.project().equals(project)).findFirst();
	}

	NoticeId id() {
		return new NoticeId(id);
	}

	RoundId round() {
		return new RoundId(round);
	}

	Instant endsAt() {
		return endsAt;
	}

	String number() {
		return number;
	}

	String organisation() {
		return organisation;
	}

	List<ProjectId> projects() {
		return rows.stream().map(NoticeRow::project).toList();
	}

	NoticeView view(String organisationName, Instant now) {
		return new NoticeView(id(), round(), number, organisationName, new NoticeText(title, body, contact),
				publishedAt, period(), isOpen(now), rows.stream().map(NoticeRow::view).toList());
	}

	private Optional<NoticePeriod> period() {
		return Optional.ofNullable(lastDay)
			.map(day -> new NoticePeriod(firstDay, day, endsAt, workingDays, countsStart));
	}

	/** By whom and when. */
	record Published(String by, Instant at) {
	}

}
