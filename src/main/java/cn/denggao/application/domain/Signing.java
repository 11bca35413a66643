package cn.denggao.application.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.Signatures.Signature;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two first-responsible persons sign the dossier as it stands; a later change of it
 * voids what was signed. One person in both capacities signs twice.
 */
@Service
@Transactional
public class Signing {

	private static final int SHORTEST_REASON = 10;

	private static final int LONGEST_REASON = 2000;

	private final ProjectDirectory directory;

	private final Projects projects;

	private final Signatures signatures;

	private final DossierDesk desk;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	Signing(ProjectDirectory directory, Projects projects, Signatures signatures, DossierDesk desk, CurrentActor actor,
			OfficialClock clock, AuditTrail trail) {
		this.directory = directory;
		this.projects = projects;
		this.signatures = signatures;
		this.desk = desk;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
	}

	/** Signs or declines with a reason. */
	public void sign(ProjectId id, Capacity capacity, boolean agreed, boolean truthful, String reason) {
		directory.lock(id);
		if (agreed && !truthful) {
			throw Refused.at("truthful", "application.sign.not-truthful");
		}
		var why = (reason == null) ? "" : reason.strip();
		if (!agreed && (TypedText.length(why) < SHORTEST_REASON || TypedText.length(why) > LONGEST_REASON)) {
			throw Refused.at("reason", "application.reason-missing");
		}
		var who = actor.login();
		signatures.add(id, new Signature(capacity, who, agreed, agreed ? null : why, clock.now(), desk.hash(id)));
		if (agreed && capacity == Capacity.PRINCIPAL) {
			projects.require(id).signedBy(who);
		}
		trail.record(agreed ? "application.signed" : "application.signature-declined", Subject.of("project", id),
				Map.of("capacity", capacity.name()));
	}

	/**
	 * Whether both have signed exactly what the dossier says now.
	 * @param since only signatures from then on count
	 */
	public boolean isSignedByBoth(ProjectId id, Instant since) {
		return signed(id, since).size() == Capacity.values().length;
	}

	/** In which capacities the dossier is signed as it stands, since then. */
	@Transactional(readOnly = true)
	public Set<Capacity> signed(ProjectId id, Instant since) {
		var hash = desk.hash(id);
		return signatures.newest(id)
			.stream()
			.filter(signature -> signature.agreed() && signature.dossierHash().equals(hash))
			.filter(signature -> !signature.at().isBefore(since))
			.map(Signature::capacity)
			.collect(Collectors.toSet());
	}

}
