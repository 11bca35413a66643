package cn.denggao.audit.domain;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeSet;

import cn.denggao.audit.AuditEntry;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds entries; writers of one chain wait for each other, so there are no forks. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AppendingEntries implements AuditTrail {

	private final AuditEntries entries;

	private final CurrentActor current;

	private final OfficialClock clock;

	AppendingEntries(AuditEntries entries, CurrentActor current, OfficialClock clock) {
		this.entries = entries;
		this.current = current;
		this.clock = clock;
	}

	@Override
	public void record(String action, Subject subject, Map<String, ?> facts) {
		var actor = current.get();
		var text = CanonicalFacts.of(facts);
		var head = entries.lockHead(subject);
		var now = clock.now().truncatedTo(ChronoUnit.MICROS);
		entries.add(EntryHash.seal(new AuditEntry(subject, head.seq() + 1, action, now, actor.login(),
				String.join(",", new TreeSet<>(actor.roles())), actor.organisation(), text, head.hash(), "")));
	}

}
