package cn.denggao.application.domain.dossier;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RubricDirectory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * The form of each open round. Its parts are frozen when the round opens, so a form is
 * written once.
 */
@Component
public class DossierForms {

	private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

	private final RoundDirectory rounds;

	private final IndicatorDirectory indicators;

	private final RubricDirectory rubrics;

	private final Map<RoundId, DossierForm> known = new ConcurrentHashMap<>();

	DossierForms(RoundDirectory rounds, IndicatorDirectory indicators, RubricDirectory rubrics) {
		this.rounds = rounds;
		this.indicators = indicators;
		this.rubrics = rubrics;
	}

	public DossierForm of(RoundId round) {
		return known.computeIfAbsent(round, this::write);
	}

	public DossierChecks checks(RoundId round) {
		return new DossierChecks(of(round), rounds.rules(round));
	}

	private DossierForm write(RoundId round) {
		var rules = rounds.rules(round);
		return new FormWriter(read(rounds.dossierTemplate(round)), rules, indicators.of(round),
				rubrics.require(rules.rubric()).vetoes(), rounds.require(round).year())
			.write();
	}

	/** The template, or what cannot be understood in it. */
	static DossierTemplate parsed(String template) throws JsonProcessingException {
		return JSON.readValue(template, DossierTemplate.class);
	}

	static DossierTemplate read(String template) {
		try {
			return parsed(template);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("The pack's dossier.yaml cannot be understood", ex);
		}
	}

}
