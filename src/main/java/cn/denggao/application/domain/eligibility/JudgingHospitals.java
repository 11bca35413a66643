package cn.denggao.application.domain.eligibility;

import java.util.List;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.discipline.ConfirmedClasses;
import cn.denggao.discipline.ExternalEvaluations;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.programme.EligibilityRules;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/** Judges hospitals by the conditions their round declares. */
@Component
public class JudgingHospitals {

	private final OrganisationDirectory organisations;

	private final OrganisationHistory history;

	private final Figures figures;

	private final ConfirmedClasses classes;

	private final ExternalEvaluations evaluations;

	private final OfficialClock clock;

	JudgingHospitals(OrganisationDirectory organisations, OrganisationHistory history, Figures figures,
			ConfirmedClasses classes, ExternalEvaluations evaluations, OfficialClock clock) {
		this.organisations = organisations;
		this.history = history;
		this.figures = figures;
		this.classes = classes;
		this.evaluations = evaluations;
		this.clock = clock;
	}

	/**
	 * One line per condition; none if the round declares none.
	 * @param specialty code of what is applied for
	 * @param year the round's, whose confirmed class of the discipline counts
	 */
	public List<RuleLine> lines(HospitalSummary hospital, String specialty, int year, RoundRules rules) {
		var declared = rules.admission().eligibility();
		return (declared == null) ? List.of() : lines(declared, hospital, specialty, year, rules);
	}

	/**
	 * What a hospital must meet that applies together with the one that leads, each line
	 * with its name; none unless the round declares some for partners.
	 */
	public List<RuleLine> ofPartner(HospitalSummary hospital, String specialty, int year, RoundRules rules) {
		var declared = rules.admission().eligibility();
		if (declared == null) {
			return List.of();
		}
		var asked = declared.with(declared.rules().stream().filter(rule -> rule.partners()).toList());
		return lines(asked, hospital, specialty, year, rules).stream().map(line -> line.of(hospital.name())).toList();
	}

	private List<RuleLine> lines(EligibilityRules declared, HospitalSummary hospital, String specialty, int year,
			RoundRules rules) {
		var about = new SpecialtyFacts(classes.of(hospital.id(), specialty, year).orElse(null),
				evaluations.newest(hospital.id(), specialty));
		var known = new HospitalFacts(hospital, organisations, history, figures, about, clock.today());
		return new Judging(declared, known, rules.windows().baselineYear()).lines();
	}

}
