package cn.denggao.discipline.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A “1+N” cluster of a hospital: one discipline leads, others join (R001-23). */
@Entity
@Table(name = "discipline_cluster")
class Cluster {

	@Id
	private UUID id;

	private String hospital;

	private String name;

	private String lead;

	@ElementCollection
	@CollectionTable(name = "discipline_cluster_member", joinColumns = @JoinColumn(name = "cluster_id"))
	@Column(name = "specialty")
	private Set<String> members = new TreeSet<>();

	private String formedBy;

	private Instant formedAt;

	private String endedBy;

	private Instant endedAt;

	@Version
	private Long version;

	protected Cluster() {
	}

	Cluster(Actor office, Instant now) {
		this.id = UUID.randomUUID();
		this.hospital = office.organisation();
		this.formedBy = office.login();
		this.formedAt = now;
	}

	/** Says who leads and who joins; refused once it has ended. */
	Cluster described(ClusterEntry entry) {
		requireAlive();
		this.name = entry.name();
		this.lead = entry.lead();
		members.retainAll(entry.members());
		members.addAll(entry.members());
		return this;
	}

	void end(Actor by, Instant now) {
		requireAlive();
		this.endedBy = by.login();
		this.endedAt = now;
	}

	private void requireAlive() {
		if (endedAt != null) {
			throw Refused.tooLate("discipline.cluster.ended");
		}
	}

	boolean isOf(String organisation) {
		return hospital.equals(organisation);
	}

	boolean isEnded() {
		return endedAt != null;
	}

	UUID id() {
		return id;
	}

	String hospital() {
		return hospital;
	}

	String name() {
		return name;
	}

	String lead() {
		return lead;
	}

	SortedSet<String> members() {
		return Collections.unmodifiableSortedSet(new TreeSet<>(members));
	}

}
