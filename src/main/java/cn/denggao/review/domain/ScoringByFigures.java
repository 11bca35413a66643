package cn.denggao.review.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.denggao.application.DossierReading;
import cn.denggao.application.ProjectId;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundRules;
import cn.denggao.review.ObjectiveFindings;
import cn.denggao.review.ObjectiveResult;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scores applications by their own figures alone, domain by domain. */
@Service
@Transactional(readOnly = true)
class ScoringByFigures implements ObjectiveFindings {

	private final RoundDirectory rounds;

	private final IndicatorDirectory indicators;

	private final DossierReading dossiers;

	ScoringByFigures(RoundDirectory rounds, IndicatorDirectory indicators, DossierReading dossiers) {
		this.rounds = rounds;
		this.indicators = indicators;
		this.dossiers = dossiers;
	}

	@Override
	public List<ObjectiveResult> of(RoundId round, Collection<ProjectId> projects) {
		var scale = new Scale(rounds.rules(round).review(),
				indicators.of(round)
					.stream()
					.collect(Collectors.toMap(IndicatorDefinition::code, Function.identity())));
		var submitted = dossiers.submittedOf(projects);
		return projects.stream()
			.map(project -> scale.result(project, ObjectiveScoring.figures(submitted.get(project))))
			.toList();
	}

	/** By what the round measures, the same for all. */
	private record Scale(RoundRules.Review rules, Map<String, IndicatorDefinition> known) {

		ObjectiveResult result(ProjectId project, Map<String, BigDecimal> figures) {
			var scoring = new ObjectiveScoring(rules.objective());
			var score = scoring.exact(figures).map(Tally.by(rules)::rounded).orElse(null);
			var lines = rules.objective().stream().map(item -> line(item, scoring, figures)).toList();
			return new ObjectiveResult(project, score, blocks(scoring, figures), lines);
		}

		private Map<String, BigDecimal> blocks(ObjectiveScoring scoring, Map<String, BigDecimal> figures) {
			return rules.objective()
				.stream()
				.filter(item -> figures.containsKey(item.indicator()))
				.map(this::dimension)
				.distinct()
				.collect(Collectors.toMap(Function.identity(),
						block -> rounded(scoring, figures, item -> dimension(item).equals(block))));
		}

		private ObjectiveResult.Line line(RoundRules.Objective item, ObjectiveScoring scoring,
				Map<String, BigDecimal> figures) {
			var indicator = known.get(item.indicator());
			var figure = figures.get(item.indicator());
			return new ObjectiveResult.Line(indicator.name(), indicator.unit(), indicator.dimension(), figure,
					item.floor(), item.full(), item.weight(),
					(figure == null) ? null : rounded(scoring, figures, item::equals));
		}

		private BigDecimal rounded(ObjectiveScoring scoring, Map<String, BigDecimal> figures,
				Predicate<RoundRules.Objective> of) {
			return Tally.by(rules).rounded(scoring.exact(figures, of).orElse(BigDecimal.ZERO));
		}

		private String dimension(RoundRules.Objective item) {
			return known.get(item.indicator()).dimension();
		}

	}

}
