package cn.denggao.application.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.EligibilityTable.Finding;
import cn.denggao.application.domain.eligibility.JudgingHospitals;
import cn.denggao.application.domain.eligibility.RuleLine;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.application.domain.veto.HospitalVetoes;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundRules;

import org.springframework.stereotype.Component;

/**
 * What conditions ask of the hospitals that apply together with the one that leads: no
 * veto in force, and those that the pack declares for partners (R003-13).
 */
@Component
public class PartnerConditions {

	/** Names of partners against which a veto is in force. */
	public static final String FACT = "partnerVetoes";

	private static final String BETWEEN = "\u3001";

	private final Consortium consortium;

	private final HospitalVetoes vetoes;

	private final JudgingHospitals judging;

	private final OrganisationDirectory organisations;

	private final RoundDirectory rounds;

	PartnerConditions(Consortium consortium, HospitalVetoes vetoes, JudgingHospitals judging,
			OrganisationDirectory organisations, RoundDirectory rounds) {
		this.consortium = consortium;
		this.vetoes = vetoes;
		this.judging = judging;
		this.organisations = organisations;
		this.rounds = rounds;
	}

	/** Empty where the round asks for no partners, else the names, which may be none. */
	Optional<String> vetoed(ProjectSummary project) {
		return consortium.asked(project.round())
			.map(asked -> consortium.of(project.id())
				.stream()
				.filter(partner -> !vetoes.inForce(partner).isEmpty())
				.map(organisations::nameOf)
				.collect(Collectors.joining(BETWEEN)));
	}

	/** Refuses as a veto against the hospital that leads does. */
	static Optional<Finding> finding(Optional<String> vetoed) {
		return vetoed.filter(names -> !names.isEmpty()).map(names -> new Finding("PARTNER_VETO", true));
	}

	/** The conditions declared for partners, of one hospital after the other. */
	List<RuleLine> lines(ProjectSummary project, RoundRules rules) {
		if (rules.route().partners() == null) {
			return List.of();
		}
		int year = rounds.require(project.round()).year();
		return consortium.of(project.id())
			.stream()
			.map(organisations::hospital)
			.flatMap(partner -> judging.ofPartner(partner, project.specialtyCode(), year, rules).stream())
			.toList();
	}

}
