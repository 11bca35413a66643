package cn.denggao.application.domain;

import java.util.List;
import java.util.Set;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPeople;
import cn.denggao.engine.Candidates;
import cn.denggao.identity.Role;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Component;

/**
 * Hospital roles belong to the project's hospital (or its heir), the leader is a person,
 * commissions are those of the supervision chain, all other offices the province's.
 */
@Component
class PeopleOfProjects implements ProjectPeople {

	private static final Candidates NOBODY = new Candidates(Set.of(), Set.of());

	private final Projects projects;

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	PeopleOfProjects(Projects projects, RoundDirectory rounds, OrganisationDirectory organisations) {
		this.projects = projects;
		this.rounds = rounds;
		this.organisations = organisations;
	}

	@Override
	public Candidates groups(String role, ProjectId id) {
		var project = projects.require(id);
		var hospital = organisations.current(project.hospital());
		if (role.equals(Role.PROJECT_LEADER.code())) {
			return (project.leaderLogin() == null) ? NOBODY : Candidates.person(project.leaderLogin());
		}
		if (Role.of(role).filter(known -> known.office() == Role.Office.HOSPITAL).isPresent()) {
			return Candidates.role(role, hospital.value());
		}
		return authority(role, hospital);
	}

	@Override
	public List<String> owners(ProjectId id) {
		return rounds.require(projects.require(id).round()).owners();
	}

	@Override
	public String code(ProjectId id) {
		return projects.require(id).code();
	}

	private Candidates authority(String role, OrganisationId hospital) {
		if (role.startsWith(Role.HC_COUNTY.code())) {
			return inChain(role, hospital, Level.COUNTY);
		}
		if (role.startsWith(Role.HC_CITY.code())) {
			return inChain(role, hospital, Level.CITY);
		}
		return Candidates.role(role, organisations.provinceOf(hospital).id().value());
	}

	private Candidates inChain(String role, OrganisationId hospital, Level level) {
		return organisations.chainOf(hospital)
			.stream()
			.filter(authority -> authority.level() == level)
			.map(AuthoritySummary::id)
			.findFirst()
			.map(authority -> Candidates.role(role, authority.value()))
			.orElse(NOBODY);
	}

}
