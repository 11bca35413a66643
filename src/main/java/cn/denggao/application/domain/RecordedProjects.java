package cn.denggao.application.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationHistory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads projects with the names of their hospitals and specialties. */
@Service
@Transactional(readOnly = true)
class RecordedProjects implements ProjectDirectory {

	private final Projects projects;

	private final OrganisationDirectory organisations;

	private final OrganisationHistory history;

	private final EntityManager entities;

	RecordedProjects(Projects projects, OrganisationDirectory organisations, OrganisationHistory history,
			EntityManager entities) {
		this.projects = projects;
		this.organisations = organisations;
		this.history = history;
		this.entities = entities;
	}

	@Override
	public ProjectSummary require(ProjectId id) {
		return summary(projects.require(id));
	}

	@Override
	public Optional<ProjectSummary> find(ProjectId id) {
		return projects.findById(id.value()).map(this::summary);
	}

	@Override
	public List<ProjectSummary> among(Collection<ProjectId> ids) {
		return projects.findAllById(ids.stream().map(ProjectId::value).toList()).stream().map(this::summary).toList();
	}

	@Override
	public List<ProjectSummary> inRound(RoundId round, ProjectStatus... statuses) {
		var found = (statuses.length == 0) ? projects.findByRoundOrderByCode(round.value())
				: projects.findByRoundAndStatusInOrderByCode(round.value(), Set.of(statuses));
		return found.stream().map(this::summary).toList();
	}

	@Override
	public List<ProjectSummary> ofHospital(OrganisationId hospital, ProjectStatus... statuses) {
		var hospitals = Stream.concat(Stream.of(hospital), history.absorbedBy(hospital).stream())
			.map(OrganisationId::value)
			.toList();
		var found = (statuses.length == 0) ? projects.findByHospitalInOrderByCodeDesc(hospitals)
				: projects.findByHospitalInAndStatusInOrderByCodeDesc(hospitals, Set.of(statuses));
		return found.stream().map(this::summary).toList();
	}

	@Override
	public List<ProjectSummary> inStatus(ProjectStatus... statuses) {
		return projects.findByStatusInOrderByCode(Set.of(statuses)).stream().map(this::summary).toList();
	}

	@Override
	public List<String> keysInRound(RoundId round, ProjectStatus... statuses) {
		return projects.keys(round.value(),
				(statuses.length == 0) ? EnumSet.allOf(ProjectStatus.class) : Set.of(statuses));
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public ProjectSummary lock(ProjectId id) {
		var project = projects.findById(id.value()).orElseThrow(Refused::notFound);
		entities.flush();
		entities.refresh(project, LockModeType.PESSIMISTIC_WRITE);
		return summary(project);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public List<ProjectSummary> lockAll(Collection<ProjectId> ids) {
		return projects.findAllLocked(ids.stream().map(ProjectId::value).toList()).stream().map(this::summary).toList();
	}

	private ProjectSummary summary(Project project) {
		return new ProjectSummary(project.id(), project.code(), project.round(), project.hospital(),
				organisations.nameOf(project.hospital()), project.specialtyCode(),
				organisations.specialty(project.specialtyCode()).name(), project.title(), project.status(),
				project.leaderLogin(), project.leaderName(), project.principalLogin(), project.submittedAt(),
				project.requestedBudget(), project.projectNumber());
	}

}
