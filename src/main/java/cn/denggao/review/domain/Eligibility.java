package cn.denggao.review.domain;

import java.util.Map;

import cn.denggao.application.PartnerHospitals;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Component;

/** Who may judge a file (domain §5.4). */
@Component
class Eligibility {

	private final Experts experts;

	private final ProjectDirectory projects;

	private final OrganisationDirectory organisations;

	private final RoundDirectory rounds;

	private final OfficialClock clock;

	private final PartnerHospitals partners;

	Eligibility(Experts experts, ProjectDirectory projects, OrganisationDirectory organisations, RoundDirectory rounds,
			OfficialClock clock, PartnerHospitals partners) {
		this.partners = partners;
		this.experts = experts;
		this.projects = projects;
		this.organisations = organisations;
		this.rounds = rounds;
		this.clock = clock;
	}

	/** For many files of one round: what they have in common is read once. */
	RoundEligibility of(RoundId round) {
		return new RoundEligibility(experts, organisations, projects.inRound(round), rounds.rules(round).review(),
				clock.today().getYear(), partners);
	}

	/** Employer of each expert who may judge the project, by login. */
	Map<String, String> of(ProjectId project) {
		return of(projects.require(project).round()).of(project);
	}

}
