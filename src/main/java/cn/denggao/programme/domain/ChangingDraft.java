package cn.denggao.programme.domain;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundRules.TieCriterion;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets what of a draft round is no number, or discards it; for its officers, each time
 * with a reason of 10 to 2000 characters. A proposal to open has to be made anew.
 */
@Service
@Transactional
public class ChangingDraft {

	private static final int LONGEST_TITLE = 100;

	private final RoundRows rounds;

	private final RoundDesk desk;

	private final DraftChecks checks;

	private final ReadingDraftParts parts;

	private final OfficialClock clock;

	private final RoundJournal journal;

	ChangingDraft(RoundRows rounds, RoundDesk desk, DraftChecks checks, ReadingDraftParts parts, OfficialClock clock,
			RoundJournal journal) {
		this.rounds = rounds;
		this.desk = desk;
		this.checks = checks;
		this.parts = parts;
		this.clock = clock;
		this.journal = journal;
	}

	/**
	 * Another name, of 1 to 100 characters.
	 * @param seen mark of the page that was filled in
	 */
	public void rename(RoundId id, String typed, String seen, String reason) {
		var round = rounds.forUpdate(id);
		var officer = require(round, seen);
		var why = Reason.typed(reason);
		var title = TypedText.clean(typed).strip();
		if (title.isEmpty() || TypedText.length(title) > LONGEST_TITLE) {
			throw Refused.at("title", "programme.draft.title-wrong", String.valueOf(LONGEST_TITLE));
		}
		var before = round.title();
		if (title.equals(before)) {
			throw Refused.because("programme.draft.nothing-changed");
		}
		round.rename(title, officer);
		journal.renamed(round, before, why);
	}

	/**
	 * Other hospitals that may not apply.
	 * @param hosts organisation ids; new ones are hospitals below the deciding authority
	 */
	public void exclude(RoundId id, List<String> hosts, String seen, String reason) {
		var round = rounds.forUpdate(id);
		var officer = require(round, seen);
		var before = RulesText.read(round.draftRules());
		for (var host : hosts) {
			if (!before.route().excludedHosts().contains(host) && !parts.mayList(round, host)) {
				throw Refused.at("words", "programme.exclusions.unknown", host);
			}
		}
		set(round, RuleList.EXCLUDED_HOSTS, List.copyOf(new LinkedHashSet<>(hosts)), reason, officer);
	}

	/** Another order of what decides at equal scores, each criterion once. */
	public void order(RoundId id, List<String> ties, String seen, String reason) {
		var round = rounds.forUpdate(id);
		var officer = require(round, seen);
		requireKnown(ties);
		set(round, RuleList.TIE_CHAIN, ties, reason, officer);
	}

	/** It is never opened and leaves the lists; what it was can still be read. */
	public void discard(RoundId id, String seen, String reason) {
		var round = rounds.forUpdate(id);
		var officer = require(round, seen);
		var why = Reason.typed(reason);
		round.discard(why, officer, clock.now());
		journal.discarded(round, why);
	}

	private Actor require(Round round, String seen) {
		var officer = desk.require(Role.HC_DECIDER, round.decider());
		round.requireDraft();
		if (!OpeningMark.contentOf(round).equals(seen)) {
			throw Refused.tooLate("programme.draft.overtaken");
		}
		return officer;
	}

	private void set(Round round, RuleList list, List<String> codes, String reason, Actor officer) {
		var why = Reason.typed(reason);
		var before = RulesText.read(round.draftRules());
		if (codes.equals(list.codes(before))) {
			throw Refused.because("programme.draft.nothing-changed");
		}
		RoundRules after = list.with(before, codes);
		checks.require(round, after);
		round.rule(RulesText.of(after), officer);
		journal.ruled(round, list.difference(before, after), why);
	}

	private static void requireKnown(List<String> ties) {
		if (ties.isEmpty()) {
			throw Refused.at("tie", "programme.ties.none");
		}
		var once = EnumSet.noneOf(TieCriterion.class);
		for (var typed : ties) {
			var known = Stream.of(TieCriterion.values())
				.filter(each -> each.name().equals(typed))
				.findFirst()
				.orElseThrow(() -> Refused.at("tie", "programme.ties.unknown", typed));
			if (!once.add(known)) {
				throw Refused.at("tie", "programme.ties.twice",
						new DefaultMessageSourceResolvable("programme.tie." + known));
			}
		}
	}

}
