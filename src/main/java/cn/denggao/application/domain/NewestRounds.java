package cn.denggao.application.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import cn.denggao.programme.ProgrammePlan;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RoundSummary;

/** The newest round of each category that has opened, read once for all programmes. */
final class NewestRounds {

	private final RoundDirectory rounds;

	private final Map<Key, RoundId> newest = new HashMap<>();

	private final Map<RoundId, Optional<RoundRules>> rules = new HashMap<>();

	NewestRounds(RoundDirectory rounds) {
		this.rounds = rounds;
		rounds.all()
			.stream()
			.filter(round -> round.status() != RoundStatus.DRAFT)
			.forEach(round -> newest.putIfAbsent(Key.of(round), round.id()));
	}

	/** Its frozen rules; empty without a round, and where nothing is frozen. */
	Optional<RoundRules> rules(ProgrammePlan plan, String category) {
		return round(plan, category).flatMap(this::frozen);
	}

	/** Whether there is a round of which nothing is frozen. */
	boolean isUnfrozen(ProgrammePlan plan, String category) {
		return round(plan, category).filter(round -> frozen(round).isEmpty()).isPresent();
	}

	private Optional<RoundId> round(ProgrammePlan plan, String category) {
		return Optional.ofNullable(newest.get(new Key(plan.code(), category)));
	}

	private Optional<RoundRules> frozen(RoundId round) {
		return rules.computeIfAbsent(round, rounds::frozen);
	}

	private record Key(String programme, String category) {

		static Key of(RoundSummary round) {
			return new Key(round.programmeCode(), round.categoryCode());
		}

	}

}
