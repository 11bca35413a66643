package cn.denggao.programme.domain;

import java.util.List;
import java.util.Optional;

import cn.denggao.programme.DossierCheck;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.Rubric;
import cn.denggao.programme.RubricDirectory;
import cn.denggao.programme.RubricFlaw;
import cn.denggao.programme.RubricUse;
import cn.denggao.programme.RubricUse.Stage;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/** Judges a rubric's text: its structure first, then its marks and what it refers to. */
@Component
class CheckedRubrics {

	private final RubricDirectory rubrics;

	private final RubricUses uses;

	private final RoundDirectory rounds;

	private final IndicatorDirectory indicators;

	private final DossierCheck dossiers;

	CheckedRubrics(RubricDirectory rubrics, RubricUses uses, RoundDirectory rounds, IndicatorDirectory indicators,
			DossierCheck dossiers) {
		this.rubrics = rubrics;
		this.uses = uses;
		this.rounds = rounds;
		this.indicators = indicators;
		this.dossiers = dossiers;
	}

	List<RubricFlaw> check(String code, String text) {
		var flaws = new Flaws();
		structure(code, text, flaws).ifPresent(tree -> {
			var rubric = rubric(code, text);
			new RubricRules(rubric, tree.path("total").decimalValue(), uses.around(code), flaws)
				.check(rubrics.newest(code).orElseThrow());
			dossiers(rubric, flaws);
		});
		return flaws.all();
	}

	/** Empty if it cannot be read as a rubric; the flaws say why. */
	Optional<Rubric> read(String code, String text, Flaws flaws) {
		return structure(code, text, flaws).map(tree -> rubric(code, text));
	}

	private static Optional<ObjectNode> structure(String code, String text, Flaws flaws) {
		var tree = RubricText.parse(text);
		tree.ifPresentOrElse(found -> RubricStructure.check(found, code, flaws),
				() -> flaws.error(Flaws.whole(), "unreadable"));
		return tree.filter(found -> flaws.isEmpty());
	}

	private static Rubric rubric(String code, String text) {
		return RulesText.read(RubricText.kept(text, new Rubric.Ref(code, 0)), Rubric.class);
	}

	/**
	 * Hospitals declare on the rubric's vetoes: the drafts' forms must still be written.
	 */
	private void dossiers(Rubric rubric, Flaws flaws) {
		uses.all()
			.stream()
			.filter(use -> use.isDraft() && use.stage() == Stage.REVIEW && use.rubric().id().equals(rubric.ref().id()))
			.filter(use -> dossiers
				.mistake(rounds.dossierTemplate(use.round().id()), use.rules(), indicators.of(use.round().id()), rubric,
						use.round().year())
				.isPresent())
			.map(RubricUse::round)
			.forEach(round -> flaws.error(Flaws.whole(), "dossier", round.title()));
	}

}
