package cn.denggao.application.domain.dossier;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import cn.denggao.organisation.events.RegionsRecorded;
import cn.denggao.programme.IndicatorDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundForms;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RubricDirectory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The forms of rounds by version. A version never changes, so a form is written once, and
 * anew when a register changes whose codes it offers.
 */
@Component
public class DossierForms {

	private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

	private final RoundDirectory rounds;

	private final RoundForms templates;

	private final IndicatorDirectory indicators;

	private final RubricDirectory rubrics;

	private final RegisteredLists registered;

	private final Map<Version, DossierForm> known = new ConcurrentHashMap<>();

	DossierForms(RoundDirectory rounds, RoundForms templates, IndicatorDirectory indicators, RubricDirectory rubrics,
			RegisteredLists registered) {
		this.rounds = rounds;
		this.templates = templates;
		this.indicators = indicators;
		this.rubrics = rubrics;
		this.registered = registered;
	}

	public DossierForm of(RoundId round, int version) {
		return known.computeIfAbsent(new Version(round, version),
				asked -> write(round, templates.template(round, version)));
	}

	public DossierChecks checks(RoundId round, int version) {
		return new DossierChecks(of(round, version), rounds.rules(round));
	}

	@TransactionalEventListener
	void offersTodaysRegions(RegionsRecorded recorded) {
		known.clear();
	}

	/** The form that a template makes in this round. */
	public DossierForm write(RoundId round, String template) {
		var rules = rounds.rules(round);
		return new FormWriter(read(template), rules, indicators.of(round), rubrics.require(rules.rubric()).vetoes(),
				registered, rounds.require(round).year())
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

	private record Version(RoundId round, int number) {
	}

}
