package cn.denggao.programme.domain;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.programme.RaisingVersions;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the rules of rounds anew, with another version of what judges them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class RaisedVersions implements RaisingVersions {

	private final RoundDirectory rounds;

	private final RoundRows rows;

	private final FrozenRules frozen;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final RoundJournal journal;

	RaisedVersions(RoundDirectory rounds, RoundRows rows, FrozenRules frozen, CurrentActor actor, OfficialClock clock,
			RoundJournal journal) {
		this.rounds = rounds;
		this.rows = rows;
		this.frozen = frozen;
		this.actor = actor;
		this.clock = clock;
		this.journal = journal;
	}

	@Override
	public int raise(String process, int from, int to, String owner) {
		return (int) rounds.all()
			.stream()
			.filter(round -> isOpen(round) && (owner == null || round.owners().contains(owner)))
			.filter(round -> raised(round, process, from, to))
			.count();
	}

	/** Whether anything is still judged by its versions. */
	private static boolean isOpen(RoundSummary round) {
		return round.status() != RoundStatus.DRAFT && !round.status().reached(RoundStatus.SCORING_CLOSED);
	}

	private boolean raised(RoundSummary summary, String process, int from, int to) {
		var round = rows.forUpdate(summary.id());
		var rules = frozen.of(summary.id());
		var versions = rules.versions().raised(process, from, to);
		if (versions.equals(rules.versions())) {
			return false;
		}
		var hash = frozen.freeze(summary.id(), rules.withVersions(versions), actor.get(), clock.now());
		journal.raised(round, process, from, to, hash);
		return true;
	}

}
