package cn.denggao.audit.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import cn.denggao.audit.AuditEntry;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.audit.domain.AuditEntries.Head;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Actor;

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
		recordAll(action, Map.of(subject, facts));
	}

	@Override
	public void recordOwn(String action, Subject subject, Map<String, ?> facts) {
		add(Actor.system(), action, Map.of(subject, facts));
	}

	@Override
	public void recordAll(String action, Map<Subject, ? extends Map<String, ?>> facts) {
		add(current.get(), action, facts);
	}

	private void add(Actor actor, String action, Map<Subject, ? extends Map<String, ?>> facts) {
		var texts = facts.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, each -> CanonicalFacts.of(each.getValue())));
		var heads = entries.lockHeads(texts.keySet());
		var now = clock.now().truncatedTo(ChronoUnit.MICROS);
		entries.add(heads.stream().map(head -> next(head, action, now, actor, texts.get(head.subject()))).toList());
	}

	@Override
	public void recordEach(String action, Subject subject, List<? extends Map<String, ?>> facts) {
		var head = entries.lockHeads(Set.of(subject)).get(0);
		var actor = current.get();
		var now = clock.now().truncatedTo(ChronoUnit.MICROS);
		var added = new ArrayList<AuditEntry>();
		for (var each : facts) {
			added.add(next(head, action, now, actor, CanonicalFacts.of(each)));
			head = new Head(subject, head.seq() + 1, added.get(added.size() - 1).hash());
		}
		entries.add(added);
	}

	private static AuditEntry next(Head head, String action, Instant now, Actor actor, String facts) {
		return EntryHash.seal(new AuditEntry(head.subject(), head.seq() + 1, action, now, actor.login(),
				String.join(",", new TreeSet<>(actor.roles())), actor.organisation(), facts, head.hash(), ""));
	}

}
