package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import cn.denggao.application.DossierReading;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;
import cn.denggao.review.PanelPurpose;

import org.springframework.stereotype.Component;

/** Computes a panel's figures from its valid scores and the dossier. */
@Component
class ComputingFinding {

	private final RoundDirectory rounds;

	private final RubricDirectory rubrics;

	private final DossierReading dossiers;

	ComputingFinding(RoundDirectory rounds, RubricDirectory rubrics, DossierReading dossiers) {
		this.rounds = rounds;
		this.rubrics = rubrics;
		this.dossiers = dossiers;
	}

	Result.Finding of(Panel panel, ValidScores valid) {
		var rules = rounds.rules(panel.round()).review();
		var tally = Tally.by(rules);
		var exact = tally.exactMean(valid.totals());
		var objective = objective(panel, rules).orElse(null);
		return new Result.Finding(exact, tally.rounded(exact), (objective == null) ? null : tally.rounded(objective),
				tally.composite(exact, objective), valid.count(), valid.isVetoed(), valid.count() % 2 == 0,
				blocks(panel, valid, tally), valid.hash());
	}

	/**
	 * Applications only: inspections and acceptances are judged by their own rubric
	 * alone.
	 */
	private Optional<BigDecimal> objective(Panel panel, RoundRules.Review rules) {
		if (panel.purpose() != PanelPurpose.APPLICATION || rules.objectiveWeight().signum() == 0) {
			return Optional.empty();
		}
		return new ObjectiveScoring(rules.objective())
			.exact(ObjectiveScoring.figures(dossiers.submitted(panel.project())));
	}

	/** Mean points of each section over all valid scores. */
	private Map<String, BigDecimal> blocks(Panel panel, ValidScores valid, Tally tally) {
		var blocks = new LinkedHashMap<String, BigDecimal>();
		for (var section : rubrics.require(panel.rubric()).sections()) {
			var points = section.items()
				.stream()
				.map(Rubric.Item::code)
				.flatMap(item -> valid.marksOf(item).stream())
				.reduce(BigDecimal.ZERO, BigDecimal::add);
			blocks.put(section.code(), tally.mean(points, valid.count()));
		}
		return blocks;
	}

}
