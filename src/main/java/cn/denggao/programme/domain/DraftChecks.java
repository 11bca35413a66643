package cn.denggao.programme.domain;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.kernel.Refused;
import cn.denggao.kernel.RefusedTogether;
import cn.denggao.programme.DossierCheck;
import cn.denggao.programme.IndicatorDefinition;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundRules;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/**
 * Whether a round can be held by its rules: the figures fit to one another, to the
 * category and to the dossier's form.
 */
@Component
class DraftChecks {

	private final CategoryLimits limits;

	private final DossierCheck dossiers;

	private final RubricDirectory rubrics;

	private final IndicatorDirectory indicators;

	DraftChecks(CategoryLimits limits, DossierCheck dossiers, RubricDirectory rubrics, IndicatorDirectory indicators) {
		this.limits = limits;
		this.dossiers = dossiers;
		this.rubrics = rubrics;
		this.indicators = indicators;
	}

	/** Refused with every rule that is broken, each at its field. */
	void require(Round round, RoundRules rules) {
		var rubric = rubrics.require(rules.rubric());
		var marks = MarkChecks.of(rules,
				List.of(rubric, rubrics.require(rules.midtermRubric()), rubrics.require(rules.acceptanceRubric())));
		var ties = TieChecks.of(rules, indicators.of(round.id()));
		refuse(Stream.of(RuleChecks.of(rules), limits.of(round, rules), marks, ties)
			.flatMap(List::stream)
			.map(DraftChecks::refused)
			.toList());
		requireForm(round, rules);
	}

	/** The form can be written, and has what the rubric looks at. */
	void requireForm(Round round, RoundRules rules) {
		var rubric = rubrics.require(rules.rubric());
		if (dossiers.mistake(round.dossierTemplate(), rules, indicators.of(round.id()), rubric, round.year())
			.isPresent()) {
			throw Refused.because("programme.rules.dossier");
		}
		FormText.missingEvidence(round.dossierTemplate(), rubric).ifPresent(section -> {
			throw Refused.because("programme.rules.evidence", section);
		});
		var known = indicators.of(round.id()).stream().map(IndicatorDefinition::code).toList();
		rubric.sections()
			.stream()
			.flatMap(section -> section.items().stream())
			.filter(item -> item.scorer() == Rubric.Scorer.OBJECTIVE && item.indicator() != null)
			.map(Rubric.Item::indicator)
			.filter(indicator -> !known.contains(indicator))
			.findFirst()
			.ifPresent(indicator -> {
				throw Refused.because("programme.rules.indicator", indicator);
			});
	}

	static void refuse(List<Refused> wrong) {
		if (wrong.size() == 1) {
			throw wrong.get(0);
		}
		if (!wrong.isEmpty()) {
			throw new RefusedTogether(null, wrong);
		}
	}

	private static Refused refused(RuleChecks.Broken broken) {
		return Refused.at(broken.field(), "programme.rule-broken." + broken.rule(),
				new DefaultMessageSourceResolvable("programme.rule." + broken.field()));
	}

}
