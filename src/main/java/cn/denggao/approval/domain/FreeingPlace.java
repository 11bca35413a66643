package cn.denggao.approval.domain;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.domain.LateEntry.Cause;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/**
 * Offers a place that became free to the first reserve whom the frozen rules allow beside
 * those who keep theirs. One offer per place; after the reserve list has expired the
 * place stays unused. The caller holds the round.
 */
@Component
class FreeingPlace {

	private final RoundDirectory rounds;

	private final LateEntries entries;

	private final StandingBook standings;

	private final GatheringScores scores;

	private final ProgrammeRoundProcess process;

	private final OfficialClock clock;

	private final ApprovalTrail trail;

	private final ApprovalTidings tidings;

	FreeingPlace(RoundDirectory rounds, LateEntries entries, StandingBook standings, GatheringScores scores,
			ProgrammeRoundProcess process, OfficialClock clock, ApprovalTrail trail, ApprovalTidings tidings) {
		this.rounds = rounds;
		this.entries = entries;
		this.standings = standings;
		this.scores = scores;
		this.process = process;
		this.clock = clock;
		this.trail = trail;
		this.tidings = tidings;
	}

	void free(RoundId round, ProjectId freed, Cause cause) {
		if (entries.existsByRoundAndFreed(round.value(), freed.value())) {
			return;
		}
		var summary = rounds.require(round);
		var successor = (summary.status() == RoundStatus.CLOSED) ? Optional.<ProjectId>empty() : successor(round);
		if (successor.isPresent()) {
			entries.saveAndFlush(LateEntry.reserve(round, freed, cause, successor.get(), clock.now()));
			tell(summary, freed, cause);
			process.entryDue(round, successor.get(), true);
		}
		else {
			stayUnused(summary, freed, cause);
		}
		trail.round("approval.place-freed", round, "freed", freed, "cause", cause, "offered",
				successor.map(ProjectId::toString).orElse("-"));
	}

	/** Nobody may take it; who decides hears so while the round goes on. */
	private void stayUnused(RoundSummary round, ProjectId freed, Cause cause) {
		entries.save(LateEntry.unused(round.id(), freed, cause, clock.now()));
		if (round.status() != RoundStatus.CLOSED) {
			tidings.office(round.group(Role.HC_DECIDER), "place-unused-" + freed, "approval.mail.place-unused",
					"/rounds/" + round.id() + "/late-entries", round.title());
		}
	}

	/** A project that was held while the list was approved may be approved after it. */
	void hold(RoundId round, ProjectId project) {
		if (!entries.existsByRoundAndFreed(round.value(), project.value())) {
			entries.saveAndFlush(LateEntry.held(round, project, clock.now()));
			tell(rounds.require(round), project, Cause.HELD);
			process.entryDue(round, project, false);
		}
	}

	/** The first reserve who may enter as things are, if any. */
	Optional<ProjectId> successor(RoundId round) {
		var inputs = scores.of(round);
		var ranking = new Ranking(inputs.entrants(), inputs.rules());
		var waiting = Set.copyOf(standings.in(round, Standing.RESERVE));
		var barred = new HashSet<ProjectId>();
		inputs.entrants().stream().map(Entrant::project).filter(one -> !waiting.contains(one)).forEach(barred::add);
		var entering = entries.enteringIn(round.value()).stream().map(ProjectId::new).toList();
		barred.addAll(entering);
		var holders = new HashSet<>(standings.holders(round));
		holders.addAll(entering);
		return ranking.successor(holders, barred).map(Entrant::project);
	}

	private void tell(RoundSummary round, ProjectId freed, Cause cause) {
		tidings.office(round.group(Role.HC_DECIDER), "entry-due-" + freed,
				"approval.mail.entry-due-" + cause.name().toLowerCase(Locale.ROOT),
				"/rounds/" + round.id() + "/late-entries", round.title());
	}

}
