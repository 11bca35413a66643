package cn.denggao.guide.domain;

import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ProgrammeNames;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers keep the register of policy documents (R000-01). */
@Service
@Transactional
public class KeepingPolicies {

	private final PolicyDesk desk;

	private final PolicyDocuments documents;

	private final ProgrammeNames names;

	private final OfficialClock clock;

	private final AuditTrail trail;

	KeepingPolicies(PolicyDesk desk, PolicyDocuments documents, ProgrammeNames names, OfficialClock clock,
			AuditTrail trail) {
		this.desk = desk;
		this.documents = documents;
		this.names = names;
		this.clock = clock;
		this.trail = trail;
	}

	/** Registers a file, read by nobody else yet; the same file twice is refused. */
	public UUID register(PolicyEntry entry, byte[] original) {
		var officer = desk.officer();
		var text = PolicyText.of(original);
		documents.findByKeeperAndDigest(officer.organisation(), text.digest()).ifPresent(known -> {
			throw Refused.at("file", "guide.policy.known", known.title());
		});
		var document = new PolicyDocument(original, text, officer, clock.now()).described(checked(entry, null),
				officer);
		documents.saveAndFlush(document);
		record("guide.policy-registered", document.id(), Map.of("digest", text.digest()));
		return document.id();
	}

	/** Corrects what is said of it, as it stood in this revision. */
	public void correct(UUID id, long seen, PolicyEntry entry) {
		act(id, "guide.policy-corrected",
				document -> document.seen(seen).described(checked(entry, id), desk.officer()));
	}

	/** A second person has compared this revision with the paper. */
	public void confirm(UUID id, long seen) {
		act(id, "guide.policy-confirmed", document -> document.seen(seen).confirm(desk.officer(), clock.now()));
	}

	/** Everybody may read it from now on. */
	public void publish(UUID id) {
		act(id, "guide.policy-published", document -> document.publish(clock.now()));
	}

	/** Only authorities see it again. */
	public void takeBack(UUID id) {
		act(id, "guide.policy-taken-back", PolicyDocument::takeBack);
	}

	/**
	 * A programme rests on it, or no longer does (R000-04, R001-02); only one that the
	 * officer sees a round of can be chosen.
	 */
	public void base(UUID id, String programme, boolean rests) {
		own(id);
		if (rests && !names.seenBy(desk.officer()).containsKey(programme)) {
			throw Refused.at("programme", "guide.policy.programme-unknown");
		}
		int changed = rests ? documents.add(id, programme) : documents.remove(id, programme);
		if (changed > 0) {
			record(rests ? "guide.policy-linked" : "guide.policy-unlinked", id, Map.of("programme", programme));
		}
	}

	private void act(UUID id, String action, Consumer<PolicyDocument> act) {
		act.accept(own(id));
		record(action, id, Map.of());
	}

	private PolicyDocument own(UUID id) {
		var officer = desk.officer();
		return documents.lock(id)
			.filter(document -> document.isKeptBy(officer.organisation()))
			.orElseThrow(Refused::notFound);
	}

	/** The document above must exist and not lie below the one described. */
	private PolicyEntry checked(PolicyEntry entry, UUID self) {
		var passed = new HashSet<UUID>();
		for (var above = entry.parent(); above != null && passed.add(above);) {
			var parent = documents.findById(above)
				.orElseThrow(() -> Refused.at("parent", "guide.policy.parent-unknown"));
			if (above.equals(self)) {
				throw Refused.at("parent", "guide.policy.parent-circle");
			}
			above = parent.parentId();
		}
		return entry;
	}

	private void record(String action, UUID id, Map<String, String> facts) {
		trail.record(action, Subject.of("policy", id), facts);
	}

}
