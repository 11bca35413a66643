package cn.denggao.application.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPeople;
import cn.denggao.engine.Candidates;
import cn.denggao.identity.Role;
import cn.denggao.organisation.AuthoritySummary;
import cn.denggao.organisation.Level;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundOffices;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/**
 * Hospital roles belong to the project's hospital (or its heir), the leader is a person,
 * commissions are those of the supervision chain, all other offices those of the round.
 */
@Component
class PeopleOfProjects implements ProjectPeople {

	private static final Candidates NOBODY = new Candidates(Set.of(), Set.of());

	private static final String LEADER = "-leader";

	private final Projects projects;

	private final RoundDirectory rounds;

	private final OrganisationDirectory organisations;

	private final RoundOffices offices;

	PeopleOfProjects(Projects projects, RoundDirectory rounds, OrganisationDirectory organisations,
			RoundOffices offices) {
		this.projects = projects;
		this.rounds = rounds;
		this.organisations = organisations;
		this.offices = offices;
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
		return known(role).map(known -> office(known, project, hospital)).orElse(NOBODY);
	}

	@Override
	public Candidates entitled(String role, ProjectId id) {
		var known = known(role).filter(PeopleOfProjects::isOfRound);
		if (known.isEmpty()) {
			return groups(role, id);
		}
		var round = rounds.require(projects.require(id).round());
		return new Candidates(offices.entitled(known.get(), round)
			.stream()
			.map(organisation -> organisation.group(round.held(known.get()).code()))
			.collect(Collectors.toSet()), Set.of());
	}

	/** A department has no leader of its own: the one who decides answers for it. */
	private static Optional<Role> known(String role) {
		return Role.of(role).or(() -> role.endsWith(LEADER) ? Optional.of(Role.HC_DECIDER_LEADER) : Optional.empty());
	}

	private static boolean isOfRound(Role role) {
		return role.office() != Role.Office.HOSPITAL && !Role.commissions().contains(role);
	}

	@Override
	public List<String> owners(ProjectId id) {
		return rounds.require(projects.require(id).round()).owners();
	}

	@Override
	public String code(ProjectId id) {
		return projects.require(id).code();
	}

	private Candidates office(Role role, Project project, OrganisationId hospital) {
		return switch (role) {
			case HC_COUNTY, HC_COUNTY_LEADER -> inChain(role, hospital, Level.COUNTY);
			case HC_CITY, HC_CITY_LEADER -> inChain(role, hospital, Level.CITY);
			case HC_PROVINCE, HC_PROVINCE_LEADER -> inChain(role, hospital, Level.PROVINCE);
			case HC_NATION, HC_NATION_LEADER -> of(role, organisations.nation());
			default -> ofRound(role, rounds.require(project.round()));
		};
	}

	private Candidates ofRound(Role role, RoundSummary round) {
		return new Candidates(Set.of(offices.group(role, round)), Set.of());
	}

	private Candidates inChain(Role role, OrganisationId hospital, Level level) {
		return of(role,
				organisations.chainOf(hospital).stream().filter(authority -> authority.level() == level).findFirst());
	}

	private static Candidates of(Role role, Optional<AuthoritySummary> authority) {
		return authority.map(found -> Candidates.role(role.code(), found.id().value())).orElse(NOBODY);
	}

}
