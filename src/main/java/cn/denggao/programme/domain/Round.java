package cn.denggao.programme.domain;

import java.time.Instant;
import java.util.function.UnaryOperator;

import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.MovingDeadline.Deadline;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One round of a programme's category: from the draft to the end of its reserve list. */
@Entity
@Table(name = "programme_round")
class Round extends RoundIdentity {

	private String title;

	@Enumerated(EnumType.STRING)
	private RoundStatus status;

	private Instant opensAt;

	private Instant closesAt;

	private Instant recommendationClosesAt;

	private String draftRules;

	private String dossierTemplate;

	private String indicators;

	private String draftedBy;

	private String quotasBy;

	private String documentNo;

	private String packRules;

	private String packTitle;

	private String rulesBy;

	private String discardedBy;

	private Instant discardedAt;

	private String discardReason;

	private String proposedBy;

	private String openedBy;

	@Version
	private Long version;

	protected Round() {
	}

	Round(RoundId id, String programme, Decider decider, String category, int year, int batch) {
		super(id, programme, decider, category, year, batch);
		this.status = RoundStatus.DRAFT;
	}

	/** What the pack says beside the draft's own numbers; if other, proposed anew. */
	void draft(String newTitle, String rules, String template, String definitions, Actor by) {
		requireDraft();
		var before = OpeningMark.contentOf(this);
		this.title = (packTitle == null) ? newTitle : title;
		this.packTitle = (packTitle == null) ? null : newTitle;
		this.draftRules = (packRules == null) ? rules : OwnRules.over(rules, packRules, draftRules);
		this.packRules = (packRules == null) ? null : rules;
		this.dossierTemplate = template;
		this.indicators = definitions;
		if (!before.equals(OpeningMark.contentOf(this))) {
			this.draftedBy = by.login();
			this.proposedBy = null;
		}
	}

	/** Another name than the pack's; a proposal to open must be made anew. */
	void rename(String newTitle, Actor by) {
		requireDraft();
		this.packTitle = packTitle();
		this.title = newTitle;
		this.rulesBy = by.login();
		this.proposedBy = null;
	}

	/** It is never opened; its year and batch may be drafted anew. */
	void discard(String reason, Actor by, Instant at) {
		requireDraft();
		this.proposedBy = null;
		this.discardedBy = by.login();
		this.discardedAt = at;
		this.discardReason = reason;
	}

	/** Other places of recommending units; a proposal to open must be made anew. */
	void distribute(String rules, Actor by) {
		requireDraft();
		this.draftRules = rules;
		this.quotasBy = by.login();
		this.proposedBy = null;
	}

	/** Other numbers than the pack's; a proposal to open must be made anew. */
	void rule(String rules, Actor by) {
		requireDraft();
		this.packRules = packRules();
		this.draftRules = rules;
		this.rulesBy = by.login();
		this.proposedBy = null;
	}

	/** The same change of what the pack says and of what the draft says. */
	void renew(UnaryOperator<String> change) {
		requireDraft();
		this.draftRules = change.apply(draftRules);
		this.packRules = (packRules == null) ? null : change.apply(packRules);
	}

	void propose(Instant closes, Instant recommendationCloses, String document, Actor by) {
		requireDraft();
		this.closesAt = closes;
		this.recommendationClosesAt = recommendationCloses;
		this.documentNo = document;
		this.proposedBy = by.login();
	}

	/** The proposal ends; its dates stay to be proposed again. */
	void unpropose() {
		requireDraft();
		this.proposedBy = null;
	}

	/** Opens what was seen; whoever proposed it or set what is in it cannot. */
	void open(Instant now, Actor by, String seen) {
		requireDraft();
		if (proposedBy == null) {
			throw Refused.because("programme.round.not-proposed");
		}
		requireAnother(by, proposedBy, "programme.four-eyes");
		requireAnother(by, rulesBy, "programme.four-eyes-rules");
		requireAnother(by, quotasBy, "programme.four-eyes-quotas");
		requireAnother(by, draftedBy, "programme.four-eyes-draft");
		if (!now.isBefore(closesAt)) {
			throw Refused.because("programme.round.closing-passed");
		}
		if (!OpeningMark.of(this).equals(seen)) {
			throw Refused.tooLate("programme.opening.overtaken");
		}
		this.opensAt = now;
		this.openedBy = by.login();
		this.status = RoundStatus.OPEN;
	}

	private static void requireAnother(Actor by, String whose, String otherwise) {
		if (by.login().equals(whose)) {
			throw Refused.because(otherwise);
		}
	}

	/** Moves on and never back. */
	boolean advance(RoundStatus to) {
		if (status == to) {
			return false;
		}
		if (status.reached(to)) {
			throw Refused.tooLate("programme.round.already-further");
		}
		this.status = to;
		return true;
	}

	void move(Deadline deadline, Instant to) {
		if (deadline == Deadline.WINDOW) {
			this.closesAt = to;
		}
		else {
			this.recommendationClosesAt = to;
		}
		if (!closesAt.isBefore(recommendationClosesAt)) {
			throw Refused.because("programme.round.dates-crossed");
		}
	}

	Instant date(Deadline deadline) {
		return (deadline == Deadline.WINDOW) ? closesAt : recommendationClosesAt;
	}

	/** Whether it may still become a round that is open. */
	boolean isDraft() {
		return status == RoundStatus.DRAFT && discardedAt == null;
	}

	void requireDraft() {
		requireKept();
		if (status != RoundStatus.DRAFT) {
			throw Refused.tooLate("programme.round.already-open");
		}
	}

	void requireKept() {
		if (discardedAt != null) {
			throw Refused.tooLate("programme.round.discarded");
		}
	}

	/** Whether somebody has set the quotas, so that a pack no longer does. */
	boolean hasOwnQuotas() {
		return quotasBy != null;
	}

	/** By which somebody's page is known to be of today. */
	long revision() {
		return version;
	}

	String title() {
		return title;
	}

	/** What the pack says; the draft's own name may differ. */
	String packTitle() {
		return (packTitle == null) ? title : packTitle;
	}

	/** Who discarded it, when and why; null unless somebody has. */
	RoundSummary.Discard discard() {
		return RoundSummary.Discard.of(discardedBy, discardedAt, discardReason);
	}

	RoundStatus status() {
		return status;
	}

	Instant opensAt() {
		return opensAt;
	}

	Instant closesAt() {
		return closesAt;
	}

	Instant recommendationClosesAt() {
		return recommendationClosesAt;
	}

	String draftRules() {
		return draftRules;
	}

	/** What the pack says; the draft's own numbers may differ. */
	String packRules() {
		return (packRules == null) ? draftRules : packRules;
	}

	/** Whether somebody has set numbers otherwise than the pack says. */
	boolean hasOwnRules() {
		return packRules != null;
	}

	String dossierTemplate() {
		return dossierTemplate;
	}

	String indicators() {
		return indicators;
	}

	String documentNo() {
		return documentNo;
	}

	String proposedBy() {
		return proposedBy;
	}

	String openedBy() {
		return openedBy;
	}

}
