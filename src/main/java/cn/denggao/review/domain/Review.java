package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.denggao.kernel.Refused;
import cn.denggao.review.PanelId;
import cn.denggao.review.ReviewId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One expert's judgement of one file. */
@Entity
@Table(name = "review_review")
class Review {

	@Id
	private UUID id;

	@Column(name = "panel_id")
	private UUID panel;

	private int seat;

	private String expert;

	@Enumerated(EnumType.STRING)
	private ReviewStatus status;

	@Column(name = "due_at")
	private Instant dueAt;

	@Column(name = "invited_at")
	private Instant invitedAt;

	@Column(name = "declared_at")
	private Instant declaredAt;

	private String relations;

	private String draft;

	@Column(name = "draft_version")
	private int draftVersion;

	@Column(name = "drafted_at")
	private Instant draftedAt;

	@ElementCollection
	@CollectionTable(name = "review_score_line", joinColumns = @JoinColumn(name = "review_id"))
	private List<ScoreLine> lines = new ArrayList<>();

	private BigDecimal total;

	private String opinion;

	private String veto;

	@Column(name = "submitted_at")
	private Instant submittedAt;

	@Column(name = "ended_at")
	private Instant endedAt;

	@Column(name = "ended_reason")
	private String endedReason;

	@Column(name = "deviation_reason")
	private String deviationReason;

	@Version
	private Long version;

	protected Review() {
	}

	private Review(PanelId panel, int seat, String expert, Instant dueAt, Instant at) {
		this.id = UUID.randomUUID();
		this.panel = panel.value();
		this.seat = seat;
		this.expert = expert;
		this.dueAt = dueAt;
		this.invitedAt = at;
		this.status = ReviewStatus.INVITED;
	}

	static Review invite(PanelId panel, int seat, String expert, Instant due, Instant at) {
		return new Review(panel, seat, expert, due, at);
	}

	/**
	 * The expert declares to be free of conflicts; the file may be opened from now on.
	 */
	void declareFree(Instant at) {
		require(ReviewStatus.INVITED);
		declaredAt = at;
		status = ReviewStatus.CONFLICT_FREE;
	}

	/** The expert asks to be recused; the process then vacates the seat. */
	void declareConflict(String kinds, Instant at) {
		requireOpen();
		declaredAt = at;
		relations = kinds;
	}

	/** Keeps what is filled in so far. */
	void keepDraft(int expectedVersion, String sheet, Instant at) {
		require(ReviewStatus.CONFLICT_FREE);
		if (expectedVersion != draftVersion) {
			throw Refused.tooLate("review.draft-changed-elsewhere");
		}
		draft = sheet;
		draftVersion++;
		draftedAt = at;
	}

	/** Hands the review in. A submitted review can be read, not changed. */
	void submit(ScoreSheet sheet, Instant at) {
		require(ReviewStatus.CONFLICT_FREE);
		lines.addAll(sheet.lines());
		total = sheet.total();
		opinion = sheet.opinion();
		veto = sheet.veto().orElse(null);
		submittedAt = at;
		draft = null;
		status = ReviewStatus.SUBMITTED;
	}

	/** Why the score is so far from the panel's mean, in writing. */
	void explainDeviation(String why) {
		require(ReviewStatus.SUBMITTED);
		deviationReason = why;
	}

	/** The expert leaves before handing in. */
	void recuse(String why, Instant at) {
		requireOpen();
		end(ReviewStatus.RECUSED, why, at);
	}

	/** The score stays in the record and does not count. */
	void voidScore(String why, Instant at) {
		require(ReviewStatus.SUBMITTED);
		end(ReviewStatus.VOID, why, at);
	}

	/** The file is no longer judged. */
	void abandon(String why, Instant at) {
		if (status.isOpen() || status == ReviewStatus.SUBMITTED) {
			end(ReviewStatus.VOID, why, at);
		}
	}

	void extend(Instant until) {
		requireOpen();
		if (!until.isAfter(dueAt)) {
			throw Refused.at("extendTo", "review.extension-not-later");
		}
		dueAt = until;
	}

	/** Only the author, and only between the declaration and the end. */
	boolean mayBeReadBy(String login) {
		return expert.equals(login) && (status == ReviewStatus.CONFLICT_FREE || status == ReviewStatus.SUBMITTED);
	}

	boolean isBy(String login) {
		return expert.equals(login);
	}

	boolean isValid() {
		return status == ReviewStatus.SUBMITTED;
	}

	ReviewId id() {
		return new ReviewId(id);
	}

	PanelId panel() {
		return new PanelId(panel);
	}

	int seat() {
		return seat;
	}

	String expert() {
		return expert;
	}

	ReviewStatus status() {
		return status;
	}

	Instant dueAt() {
		return dueAt;
	}

	Instant invitedAt() {
		return invitedAt;
	}

	Optional<String> relations() {
		return Optional.ofNullable(relations);
	}

	Optional<String> draft() {
		return Optional.ofNullable(draft);
	}

	int draftVersion() {
		return draftVersion;
	}

	Optional<Instant> draftedAt() {
		return Optional.ofNullable(draftedAt);
	}

	List<ScoreLine> lines() {
		return List.copyOf(lines);
	}

	BigDecimal total() {
		return total;
	}

	String opinion() {
		return opinion;
	}

	Optional<String> veto() {
		return Optional.ofNullable(veto);
	}

	Optional<String> deviationReason() {
		return Optional.ofNullable(deviationReason);
	}

	Optional<Instant> submittedAt() {
		return Optional.ofNullable(submittedAt);
	}

	private void end(ReviewStatus as, String why, Instant at) {
		status = as;
		endedReason = why;
		endedAt = at;
	}

	private void requireOpen() {
		if (!status.isOpen()) {
			throw Refused.tooLate("review.review-is-over");
		}
	}

	private void require(ReviewStatus allowed) {
		if (status != allowed) {
			throw Refused.tooLate("review.review-is-over");
		}
	}

}
