package cn.denggao.approval.process;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.denggao.application.RecommendationDue;
import cn.denggao.approval.process.ProgrammeRoundModel.Variables;
import cn.denggao.engine.DecisionTables;
import cn.denggao.engine.FormVersions;
import cn.denggao.engine.MovedDates;
import cn.denggao.engine.ProcessStarts;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundProcess;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/** Starts the process of a round and moves its dates. */
@Component
class RoundTimers implements RoundProcess {

	private final ProcessStarts starts;

	private final MovedDates dates;

	private final DecisionTables tables;

	private final FormVersions forms;

	private final RoundDirectory rounds;

	private final RecommendationDue recommendations;

	RoundTimers(ProcessStarts starts, MovedDates dates, DecisionTables tables, FormVersions forms,
			RoundDirectory rounds, RecommendationDue recommendations) {
		this.starts = starts;
		this.dates = dates;
		this.tables = tables;
		this.forms = forms;
		this.rounds = rounds;
		this.recommendations = recommendations;
	}

	@Override
	public void begin(RoundId round, Instant closesAt, Instant recommendationClosesAt) {
		starts.start(ProgrammeRoundModel.KEY, round.toString(), Variables.ROUND_ID.with(round),
				Variables.CLOSES_AT.with(closesAt), Variables.RECOMMENDATION_CLOSES_AT.with(recommendationClosesAt));
	}

	@Override
	public void deadlineMoved(RoundId round, Instant closesAt, Instant recommendationClosesAt) {
		dates.move(ProgrammeRoundModel.KEY, round.toString(), Variables.CLOSES_AT.with(closesAt),
				Variables.RECOMMENDATION_CLOSES_AT.with(recommendationClosesAt));
		recommendations.moved(round, recommendationClosesAt);
	}

	@Override
	public Map<String, Integer> newestTables(RoundId round) {
		var owners = rounds.require(round).owners();
		return Stream.of("eligibility", "review-routing")
			.collect(Collectors.toMap(Function.identity(), table -> tables.newestVersion(table, owners)));
	}

	@Override
	public Map<String, Integer> newestForms(RoundId round) {
		return forms.newest(rounds.require(round).owners());
	}

	@Override
	public RoundRules.Versions newestVersions(RoundId round) {
		var owners = rounds.require(round).owners();
		return new RoundRules.Versions(starts.newestVersion("review-stage", owners),
				starts.newestVersion("expert-scoring", owners));
	}

}
