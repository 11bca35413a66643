package cn.denggao.programme.domain;

import java.util.Map;
import java.util.TreeMap;

import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.programme.RecommendationRules;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.Rubric;

import org.springframework.stereotype.Component;

/** Leaves one audit row for whatever is done with a round. */
@Component
class RoundJournal {

	private final AuditTrail trail;

	RoundJournal(AuditTrail trail) {
		this.trail = trail;
	}

	/** Under its own code, or under an authority's. */
	void imported(String programme, String pack, String packHash) {
		trail.record("programme.pack-imported", Subject.of("programme", programme),
				Map.of("hash", packHash, "pack", pack));
	}

	void proposed(Round round) {
		record("programme.round-proposed", round, dates(round));
	}

	void repeated(Round round) {
		record("programme.round-drafted", round, Map.of("title", round.title(), "year", String.valueOf(round.year())));
	}

	void distributed(Round round, RecommendationRules before, RecommendationRules after) {
		record("programme.quotas-set", round, Map.of("before", RulesText.of(before), "after", RulesText.of(after)));
	}

	void ruled(Round round, String changes, String reason) {
		record("programme.rules-changed", round, Map.of("changes", changes, "reason", reason));
	}

	void renamed(Round round, String before, String reason) {
		record("programme.round-renamed", round, Map.of("before", before, "after", round.title(), "reason", reason));
	}

	void discarded(Round round, String reason) {
		record("programme.round-discarded", round, Map.of("title", round.title(), "year", String.valueOf(round.year()),
				"batch", String.valueOf(round.batch()), "reason", reason));
	}

	void allocated(Round round, int version, Allocation inputs) {
		record("programme.allocation-made", round,
				Map.of("version", String.valueOf(version), "inputs", RulesText.of(inputs)));
	}

	void allocationApplied(Round round, int version, RecommendationRules before, RecommendationRules after) {
		record("programme.allocation-applied", round, Map.of("version", String.valueOf(version), "before",
				RulesText.of(before), "after", RulesText.of(after)));
	}

	void opened(Round round, String rulesHash) {
		record("programme.round-opened", round, Map.of("rulesHash", rulesHash));
	}

	void advanced(Round round, RoundStatus from) {
		record("programme.round-advanced", round, Map.of("from", from.name(), "to", round.status().name()));
	}

	void rubricRenewed(Round round, Rubric.Ref newest) {
		record("programme.rubric-renewed", round,
				Map.of("rubric", newest.id(), "version", String.valueOf(newest.version())));
	}

	void movePlanned(Round round, DeadlineMove move) {
		record("programme.deadline-move-proposed", round, move.facts());
	}

	void moved(Round round, DeadlineMove move) {
		record("programme.deadline-moved", round, move.facts());
	}

	void moveWithdrawn(Round round, DeadlineMove move) {
		record("programme.deadline-move-withdrawn", round, move.facts());
	}

	void moveRejected(Round round, DeadlineMove move) {
		record("programme.deadline-move-rejected", round, because(move.facts(), move.endReason()));
	}

	/** Told when the next proposal takes its place. */
	void moveLapsed(Round round, DeadlineMove move) {
		record("programme.deadline-move-lapsed", round, move.facts());
	}

	void openingWithdrawn(Round round) {
		record("programme.round-proposal-withdrawn", round, dates(round));
	}

	void openingRejected(Round round, String reason) {
		record("programme.round-proposal-rejected", round, because(dates(round), reason));
	}

	void raised(Round round, String process, int from, int to, String rulesHash) {
		record("programme.version-raised", round,
				Map.of("process", process, "from", "" + from, "to", "" + to, "rulesHash", rulesHash));
	}

	private static Map<String, String> dates(Round round) {
		return Map.of("closesAt", round.closesAt().toString(), "recommendationClosesAt",
				round.recommendationClosesAt().toString(), "documentNo", round.documentNo());
	}

	private static Map<String, String> because(Map<String, String> facts, String reason) {
		var all = new TreeMap<>(facts);
		all.put("reason", reason);
		return all;
	}

	private void record(String action, Round round, Map<String, String> facts) {
		trail.record(action, Subject.of("round", round.id()), facts);
	}

}
