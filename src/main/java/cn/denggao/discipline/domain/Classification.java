package cn.denggao.discipline.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * One version of what a hospital makes of all its disciplines in a year: drafted and
 * proposed by the office, confirmed by the principal, unchangeable from then on.
 */
@Entity
@Table(name = "discipline_classification")
class Classification {

	@Id
	private UUID id;

	private String hospital;

	private int year;

	private int number;

	@Enumerated(EnumType.STRING)
	private ClassificationStatus status;

	private String reason;

	private String returnReason;

	private String draftedBy;

	private Instant draftedAt;

	private String proposedBy;

	private Instant proposedAt;

	private String confirmedBy;

	private Instant confirmedAt;

	@ElementCollection
	@CollectionTable(name = "discipline_class", joinColumns = @JoinColumn(name = "classification_id"))
	@MapKeyColumn(name = "specialty")
	private Map<String, ClassedDiscipline> disciplines = new TreeMap<>();

	@Version
	private Long version;

	protected Classification() {
	}

	/** A draft; a later version of a year says why it is made. */
	Classification(int year, int number, String reason, Actor drafter, Instant now) {
		this.id = UUID.randomUUID();
		this.hospital = drafter.organisation();
		this.year = year;
		this.number = number;
		this.reason = reason;
		this.status = ClassificationStatus.DRAFT;
		this.draftedBy = drafter.login();
		this.draftedAt = now;
	}

	/** Puts a discipline in, or says something else of it. */
	void classify(String specialty, ClassedDiscipline discipline) {
		require(ClassificationStatus.DRAFT);
		disciplines.put(specialty, discipline);
	}

	void remove(String specialty) {
		require(ClassificationStatus.DRAFT);
		disciplines.remove(specialty);
	}

	void propose(Actor by, Instant now) {
		require(ClassificationStatus.DRAFT);
		this.status = ClassificationStatus.PROPOSED;
		this.returnReason = null;
		this.proposedBy = by.login();
		this.proposedAt = now;
	}

	void giveBack(String why) {
		require(ClassificationStatus.PROPOSED);
		this.status = ClassificationStatus.DRAFT;
		this.returnReason = why;
		this.proposedBy = null;
		this.proposedAt = null;
	}

	/** Refused to whoever proposed it. */
	void confirm(Actor by, Instant now) {
		require(ClassificationStatus.PROPOSED);
		if (by.login().equals(proposedBy)) {
			throw Refused.because("discipline.own-proposal");
		}
		this.status = ClassificationStatus.CONFIRMED;
		this.confirmedBy = by.login();
		this.confirmedAt = now;
	}

	void require(ClassificationStatus wanted) {
		if (status != wanted) {
			throw Refused.tooLate(wanted.keyOfRefusal());
		}
	}

	/** Refuses what was typed into a page that somebody else has made outdated. */
	void requireUnchanged(long seen) {
		if (version != seen) {
			throw Refused.tooLate("discipline.changed-meanwhile");
		}
	}

	boolean isOf(String organisation) {
		return hospital.equals(organisation);
	}

	UUID id() {
		return id;
	}

	String hospital() {
		return hospital;
	}

	int year() {
		return year;
	}

	int number() {
		return number;
	}

	ClassificationStatus status() {
		return status;
	}

	SortedMap<String, ClassedDiscipline> disciplines() {
		return Collections.unmodifiableSortedMap(new TreeMap<>(disciplines));
	}

	Course course() {
		return new Course(reason, returnReason, draftedBy, draftedAt, proposedBy, proposedAt, confirmedBy, confirmedAt,
				version);
	}

}
