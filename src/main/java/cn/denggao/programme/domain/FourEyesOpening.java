package cn.denggao.programme.domain;

import java.time.Instant;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.DocumentNumber;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.FrozenDefinitions;
import cn.denggao.programme.OpeningRound;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundProcess;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One officer sets the dates, another person opens; the rules are frozen then. */
@Service
@Transactional
class FourEyesOpening implements OpeningRound {

	private final RoundRows rounds;

	private final RoundDesk desk;

	private final Openable openable;

	private final FrozenRules frozen;

	private final RoundProcess process;

	private final OfficialClock clock;

	private final RoundJournal journal;

	private final OpeningRefusals refusals;

	private final RefusalMail mail;

	FourEyesOpening(RoundRows rounds, RoundDesk desk, Openable openable, FrozenRules frozen, RoundProcess process,
			OfficialClock clock, RoundJournal journal, OpeningRefusals refusals, RefusalMail mail) {
		this.refusals = refusals;
		this.mail = mail;
		this.rounds = rounds;
		this.desk = desk;
		this.openable = openable;
		this.frozen = frozen;
		this.process = process;
		this.clock = clock;
		this.journal = journal;
	}

	@Override
	public void propose(RoundId id, Instant closesAt, Instant recommendationClosesAt, String documentNo) {
		var round = rounds.forUpdate(id);
		var officer = desk.require(Role.HC_DECIDER, round.decider());
		var document = DocumentNumber.typed("documentNo", documentNo).toString();
		if (!closesAt.isAfter(clock.now())) {
			throw Refused.at("closesOn", "programme.round.closing-passed");
		}
		if (!closesAt.isBefore(recommendationClosesAt)) {
			throw Refused.at("recommendationClosesOn", "programme.round.dates-crossed");
		}
		openable.require(round, RulesText.read(round.draftRules()), closesAt, recommendationClosesAt);
		round.propose(closesAt, recommendationClosesAt, document, officer);
		journal.proposed(round);
	}

	@Override
	public void open(RoundId id) {
		open(id, OpeningMark.of(rounds.forUpdate(id)));
	}

	@Override
	public void open(RoundId id, String seen) {
		var round = rounds.forUpdate(id);
		var leader = desk.require(Role.HC_DECIDER_LEADER, round.decider());
		var now = clock.now();
		round.open(now, leader, seen);
		var draft = RulesText.read(round.draftRules());
		openable.require(round, draft, round.closesAt(), round.recommendationClosesAt());
		var rules = draft.frozen(process.newestVersions(id), definitions(round));
		var hash = frozen.freeze(id, rules, leader, now);
		process.begin(id, round.closesAt(), round.recommendationClosesAt());
		journal.opened(round, hash);
	}

	@Override
	public void withdraw(RoundId id) {
		var round = rounds.forUpdate(id);
		desk.require(Role.HC_DECIDER, round.decider());
		requireProposed(round);
		round.unpropose();
		journal.openingWithdrawn(round);
	}

	@Override
	public void reject(RoundId id, String seen, String reason) {
		var round = rounds.forUpdate(id);
		var leader = desk.require(Role.HC_DECIDER_LEADER, round.decider());
		requireProposed(round);
		if (!OpeningMark.of(round).equals(seen)) {
			throw Refused.tooLate("programme.opening.overtaken");
		}
		var why = Reason.typed(reason);
		var proposer = round.proposedBy();
		var refusal = refusals.keep(id, proposer, why, leader.login(), clock.now());
		round.unpropose();
		journal.openingRejected(round, why);
		mail.send("opening", round, "/opening", refusal.toString(), proposer, why);
	}

	private static void requireProposed(Round round) {
		round.requireDraft();
		if (round.proposedBy() == null) {
			throw Refused.tooLate("programme.opening.none-proposed");
		}
	}

	private FrozenDefinitions definitions(Round round) {
		return new FrozenDefinitions(RulesText.hash(round.dossierTemplate()), RulesText.hash(round.indicators()),
				process.newestTables(round.id()), process.newestForms(round.id()));
	}

}
