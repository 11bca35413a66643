package cn.denggao.discipline.domain;

import java.util.Map;
import java.util.UUID;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office forms clusters of the hospital's disciplines (R001-23). */
@Service
@Transactional
public class FormingClusters {

	private final DisciplineDesk desk;

	private final Register register;

	private final Clusters clusters;

	private final LeadingClasses leading;

	private final OfficialClock clock;

	private final AuditTrail trail;

	FormingClusters(DisciplineDesk desk, Register register, Clusters clusters, LeadingClasses leading,
			OfficialClock clock, AuditTrail trail) {
		this.desk = desk;
		this.register = register;
		this.clusters = clusters;
		this.leading = leading;
		this.clock = clock;
		this.trail = trail;
	}

	/** Forms one; refused with the field that is wrong. */
	public UUID form(ClusterEntry entry) {
		var office = desk.office();
		register.lock(office.organisation());
		check(entry, office, null);
		var cluster = clusters.saveAndFlush(new Cluster(office, clock.now()).described(entry));
		record("discipline.cluster-formed", cluster);
		return cluster.id();
	}

	/** Lets another discipline lead or others join. */
	public void change(UUID id, ClusterEntry entry) {
		var office = desk.office();
		register.lock(office.organisation());
		var cluster = own(id, office);
		check(entry, office, id);
		record("discipline.cluster-changed", cluster.described(entry));
	}

	/** Ends it; its disciplines stay. */
	public void end(UUID id) {
		var office = desk.office();
		var cluster = own(id, office);
		cluster.end(office, clock.now());
		record("discipline.cluster-ended", cluster);
	}

	private Cluster own(UUID id, Actor office) {
		return clusters.lock(id).filter(cluster -> cluster.isOf(office.organisation())).orElseThrow(Refused::notFound);
	}

	private void check(ClusterEntry entry, Actor office, UUID self) {
		if (clusters.alive(office.organisation())
			.stream()
			.anyMatch(each -> each.name().equals(entry.name()) && !each.id().equals(self))) {
			throw Refused.at("name", "discipline.cluster.name-taken");
		}
		leading.require(office.organisation(), entry.lead());
		if (entry.members().isEmpty()) {
			throw Refused.at("member", "discipline.cluster.member-missing");
		}
		if (entry.members().contains(entry.lead())) {
			throw Refused.at("member", "discipline.cluster.member-leads");
		}
		if (!register.of(office.organisation()).containsAll(entry.members())) {
			throw Refused.at("member", "discipline.cluster.member-unknown");
		}
	}

	private void record(String action, Cluster cluster) {
		trail.record(action, Subject.of("cluster", cluster.id()), Map.of("hospital", cluster.hospital(), "name",
				cluster.name(), "lead", cluster.lead(), "members", String.join(" ", cluster.members())));
	}

}
