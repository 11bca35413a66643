package cn.denggao.application.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.PartnerHospitals;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectPeople;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.identity.Role;
import cn.denggao.identity.Role.Office;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A hospital sees its own projects, an authority those submitted below it in the
 * supervision tree, supervisors and third parties those below their authority; experts
 * and operators see none here. Partner hospitals read what is shown to readers (R003-13).
 */
@Component
@Transactional(readOnly = true)
class SeeingProjects implements ProjectVisibility {

	private final ProjectDirectory projects;

	private final ProjectPeople people;

	private final OrganisationDirectory organisations;

	private final PartnerHospitals partners;

	SeeingProjects(ProjectDirectory projects, ProjectPeople people, OrganisationDirectory organisations,
			PartnerHospitals partners) {
		this.partners = partners;
		this.projects = projects;
		this.people = people;
		this.organisations = organisations;
	}

	@Override
	public ProjectSummary require(ProjectId id, Actor actor) {
		return projects.find(id).filter(project -> isVisible(project, actor)).orElseThrow(Refused::notFound);
	}

	@Override
	public ProjectSummary requireReader(ProjectId id, Actor actor) {
		return projects.find(id).filter(project -> isReadable(project, actor)).orElseThrow(Refused::notFound);
	}

	@Override
	public boolean mayRead(ProjectId id, Actor actor) {
		return projects.find(id).filter(project -> isReadable(project, actor)).isPresent();
	}

	private boolean isReadable(ProjectSummary project, Actor actor) {
		return isVisible(project, actor) || holds(actor, Set.of(Office.HOSPITAL))
				&& partners.of(project.id()).stream().anyMatch(each -> each.value().equals(actor.organisation()));
	}

	@Override
	public boolean maySee(ProjectId id, Actor actor) {
		return projects.find(id).filter(project -> isVisible(project, actor)).isPresent();
	}

	/** Whoever is above a hospital is told once, not for each of its projects. */
	@Override
	public Set<ProjectId> visible(Collection<ProjectId> ids, Actor actor) {
		var answers = new HashMap<List<Object>, Boolean>();
		return projects.among(ids)
			.stream()
			.filter(project -> answers.computeIfAbsent(List.of(project.hospital(), project.submittedAt() != null),
					unused -> isVisible(project, actor)))
			.map(ProjectSummary::id)
			.collect(Collectors.toSet());
	}

	@Override
	public Set<String> hospitalsBelow(Actor actor) {
		var own = OrganisationId.of(actor.organisation());
		if (holds(actor, Set.of(Office.HOSPITAL)) || !looksDown(actor)) {
			return Set.of();
		}
		return organisations.answeredBelow(own)
			.stream()
			.map(hospital -> hospital.id().value())
			.collect(Collectors.toSet());
	}

	@Override
	public boolean mayAct(ProjectId id, Actor actor, String role) {
		var entitled = people.entitled(role, id);
		return actor.roles().stream().anyMatch(held -> entitled.groups().contains(held + "-" + actor.organisation()))
				|| actor.has(role) && entitled.logins().contains(actor.login());
	}

	@Override
	public void requireActor(ProjectId id, Actor actor, String role) {
		if (!maySee(id, actor) || !mayAct(id, actor, role)) {
			throw Refused.notFound();
		}
	}

	private boolean isVisible(ProjectSummary project, Actor actor) {
		var hospital = organisations.current(project.hospital());
		var own = actor.organisation();
		if (holds(actor, Set.of(Office.HOSPITAL))) {
			return own.equals(hospital.value());
		}
		if (project.submittedAt() == null) {
			return false;
		}
		return looksDown(actor) && isAbove(own, hospital);
	}

	private boolean isAbove(String authority, OrganisationId hospital) {
		return organisations.chainOf(hospital).stream().anyMatch(each -> each.id().value().equals(authority))
				|| organisations.nation().filter(nation -> nation.id().value().equals(authority)).isPresent();
	}

	private static boolean looksDown(Actor actor) {
		return holds(actor, Set.of(Office.AUTHORITY)) || actor.has(Role.SUPERVISOR.code())
				|| actor.has(Role.THIRD_PARTY.code());
	}

	private static boolean holds(Actor actor, Set<Office> offices) {
		return actor.roles()
			.stream()
			.flatMap(code -> Role.of(code).stream())
			.anyMatch(role -> offices.contains(role.office()));
	}

}
