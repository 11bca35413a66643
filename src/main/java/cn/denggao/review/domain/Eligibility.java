package cn.denggao.review.domain;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;

/**
 * Who may judge a file (domain §5.4): same specialty, 正高 title; not of the host hospital
 * or its successor, no declared relation to hospital or people, not an applicant in the
 * same round and specialty.
 */
@Component
class Eligibility {

	private final Experts experts;

	private final ProjectDirectory projects;

	private final OrganisationDirectory organisations;

	Eligibility(Experts experts, ProjectDirectory projects, OrganisationDirectory organisations) {
		this.experts = experts;
		this.projects = projects;
		this.organisations = organisations;
	}

	/** Employer of each expert who may judge the project, by login. */
	Map<String, String> of(ProjectId project) {
		var file = projects.require(project);
		var parties = parties(file);
		var eligible = new TreeMap<String, String>();
		for (var expert : experts.seniorsOf(file.specialtyCode())) {
			if (!isNear(expert, parties)) {
				eligible.put(expert.login(), expert.employer());
			}
		}
		return eligible;
	}

	/** Whether an expert drawn earlier may still judge. */
	boolean mayJudge(String login, ProjectId project) {
		var file = projects.require(project);
		return experts.findById(login)
			.filter(expert -> expert.qualifiesFor(file.specialtyCode()))
			.filter(expert -> !isNear(expert, parties(file)))
			.isPresent();
	}

	private boolean isNear(Expert expert, Set<String> parties) {
		return expert.isNear(parties) || parties.contains(today(expert.employer()));
	}

	private Set<String> parties(ProjectSummary file) {
		var parties = new HashSet<String>();
		parties.add(file.hospital().value());
		parties.add(today(file.hospital().value()));
		parties.add(file.hospitalName());
		parties.add(file.leaderLogin());
		parties.add(file.principalLogin());
		projects.inRound(file.round())
			.stream()
			.filter(other -> other.specialtyCode().equals(file.specialtyCode()))
			.forEach(other -> parties.add(other.leaderLogin()));
		return parties;
	}

	/** Follows mergers; an employer that is not registered here stays what it is. */
	private String today(String employer) {
		var id = OrganisationId.of(employer);
		return organisations.findHospital(id).isPresent() ? organisations.current(id).value() : employer;
	}

}
