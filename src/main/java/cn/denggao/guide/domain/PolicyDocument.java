package cn.denggao.guide.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A policy document in the register of one authority: the file as it came, and its text.
 */
@Entity
@Table(name = "guide_policy")
class PolicyDocument {

	@Id
	private UUID id;

	private String title;

	private String issuer;

	private String number;

	private boolean openNumber;

	private LocalDate issuedOn;

	private LocalDate validFrom;

	private LocalDate validUntil;

	private boolean trial;

	private String source;

	private UUID parentId;

	@Column(updatable = false)
	private byte[] original;

	private String digest;

	private String body;

	private String folded;

	private int damaged;

	private int repeated;

	private String keeper;

	private String registeredBy;

	private Instant registeredAt;

	private String describedBy;

	private String confirmedBy;

	private Instant confirmedAt;

	private Instant publishedAt;

	@Version
	private Long version;

	protected PolicyDocument() {
	}

	PolicyDocument(byte[] original, PolicyText text, Actor registrar, Instant now) {
		this.id = UUID.randomUUID();
		this.original = original.clone();
		this.digest = text.digest();
		this.body = text.body();
		this.damaged = text.damaged();
		this.repeated = text.repeated();
		this.keeper = registrar.organisation();
		this.registeredBy = registrar.login();
		this.registeredAt = now;
	}

	/** States or corrects what is said of it; somebody else must compare it again. */
	PolicyDocument described(PolicyEntry entry, Actor by) {
		this.describedBy = by.login();
		this.title = entry.title();
		this.issuer = entry.issuer();
		var read = entry.readNumber();
		this.number = read.map(PolicyNumber::text).orElse(null);
		this.openNumber = read.filter(PolicyNumber::open).isPresent();
		this.issuedOn = entry.issuedOn();
		this.validFrom = entry.validFrom();
		this.validUntil = entry.validUntil();
		this.trial = entry.trial();
		this.source = entry.source();
		this.parentId = entry.parent();
		this.folded = FoldedScript.of(String.join(" ", title, issuer, (number == null) ? "" : number, body));
		this.confirmedBy = null;
		this.confirmedAt = null;
		return this;
	}

	/** Somebody else compared it with the paper; refused with an open number. */
	void confirm(Actor by, Instant now) {
		if (registeredBy.equals(by.login()) || describedBy.equals(by.login())) {
			throw Refused.because("guide.policy.own");
		}
		if (openNumber) {
			throw Refused.because("guide.policy.open-number");
		}
		this.confirmedBy = by.login();
		this.confirmedAt = now;
	}

	void publish(Instant now) {
		if (publishedAt != null) {
			throw Refused.tooLate("guide.policy.published-already");
		}
		this.publishedAt = now;
	}

	void takeBack() {
		if (publishedAt == null) {
			throw Refused.tooLate("guide.policy.not-published");
		}
		this.publishedAt = null;
	}

	/** Refused if it is no longer what somebody had before them. */
	PolicyDocument seen(long revision) {
		if (version != revision) {
			throw Refused.tooLate("guide.policy.changed");
		}
		return this;
	}

	boolean isKeptBy(String organisation) {
		return keeper.equals(organisation);
	}

	boolean isPublished() {
		return publishedAt != null;
	}

	UUID id() {
		return id;
	}

	String title() {
		return title;
	}

	UUID parentId() {
		return parentId;
	}

	byte[] original() {
		return original.clone();
	}

	PolicySheet sheet() {
		return new PolicySheet(line(), source, digest, body.lines().toList(), damaged, repeated, validFrom,
				registeredBy, confirmedBy, confirmedAt, parentId, version);
	}

	PolicyLine line() {
		return new PolicyLine(id, title, issuer, number, openNumber, issuedOn, validUntil, trial, keeper,
				confirmedBy != null, publishedAt);
	}

}
