package cn.denggao.application.domain.eligibility;

import java.util.List;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/** Judges hospitals by the conditions their round declares. */
@Component
public class JudgingHospitals {

	private final OrganisationDirectory organisations;

	private final OrganisationHistory history;

	private final Figures figures;

	private final OfficialClock clock;

	JudgingHospitals(OrganisationDirectory organisations, OrganisationHistory history, Figures figures,
			OfficialClock clock) {
		this.organisations = organisations;
		this.history = history;
		this.figures = figures;
		this.clock = clock;
	}

	/** One line per condition; none if the round declares none. */
	public List<RuleLine> lines(HospitalSummary hospital, RoundRules rules) {
		var declared = rules.admission().eligibility();
		if (declared == null) {
			return List.of();
		}
		var known = new HospitalFacts(hospital, organisations, history, figures, clock.today());
		return new Judging(declared, known, rules.windows().baselineYear()).lines();
	}

}
