package cn.denggao.programme.domain;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.ChangingForm;
import cn.denggao.programme.DossierCheck;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundStatus;
import cn.denggao.programme.RubricDirectory;

import org.springframework.stereotype.Component;

/** Whether a changed form can be asked in a round that is open already. */
@Component
class CheckingForm {

	private final Rounds rounds;

	private final FrozenRules frozen;

	private final IndicatorDirectory indicators;

	private final RubricDirectory rubrics;

	private final DossierCheck dossiers;

	private final OfficialClock clock;

	CheckingForm(Rounds rounds, FrozenRules frozen, IndicatorDirectory indicators, RubricDirectory rubrics,
			DossierCheck dossiers, OfficialClock clock) {
		this.rounds = rounds;
		this.frozen = frozen;
		this.indicators = indicators;
		this.rubrics = rubrics;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** Forms change while applications are taken, not before and not afterwards. */
	void requireOpen(Round round) {
		if (round.status() != RoundStatus.OPEN || clock.now().isAfter(round.closesAt())) {
			throw Refused.because("programme.form.not-open");
		}
	}

	/** The form as JSON; refused with the place of the first mistake. */
	String read(RoundId id, String yaml) {
		var content = FormText.json(yaml);
		var rules = frozen.of(id);
		var rubric = rubrics.require(rules.rubric());
		dossiers.mistake(content, rules, indicators.of(id), rubric, rounds.require(id).year()).ifPresent(place -> {
			throw Refused.at(ChangingForm.FIELD, "programme.form.mistake", place);
		});
		FormText.missingEvidence(content, rubric).ifPresent(section -> {
			throw Refused.at(ChangingForm.FIELD, "programme.form.evidence", section);
		});
		return content;
	}

}
