package cn.denggao.administration.domain;

import java.util.List;
import java.util.stream.Stream;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.HospitalSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.worklist.TasksOfOrganisations;

import org.springframework.stereotype.Component;

/** What an organisation has not finished. */
@Component
class OpenBusiness {

	private final OrganisationDirectory organisations;

	private final ProjectDirectory projects;

	private final TasksOfOrganisations tasks;

	OpenBusiness(OrganisationDirectory organisations, ProjectDirectory projects, TasksOfOrganisations tasks) {
		this.organisations = organisations;
		this.projects = projects;
		this.tasks = tasks;
	}

	/** Projects of a hospital that are not over, newest first. */
	List<ProjectSummary> projectsOf(OrganisationId hospital) {
		return projects.ofHospital(hospital).stream().filter(project -> !project.status().isFinal()).toList();
	}

	/**
	 * The way of an application is decided when it is handed in; nobody below may change
	 * superiors while one is on its way.
	 */
	void requireNothingInReview(OrganisationId id) {
		long underway = below(id).flatMap(hospital -> projects.ofHospital(hospital).stream())
			.filter(project -> project.status().isFormalReview() || project.status() == ProjectStatus.RETURNED
					|| project.status() == ProjectStatus.SUBMITTED)
			.count();
		if (underway > 0) {
			throw Refused.because("administration.organisation.in-review", underway);
		}
	}

	void requireNothingOpen(OrganisationId id) {
		int open = organisations.findHospital(id).map(hospital -> projectsOf(id).size()).orElse(0);
		int waiting = tasks.of(id.value()).size();
		if (open + waiting > 0) {
			throw Refused.because("administration.organisation.open-business", open, waiting);
		}
	}

	private Stream<OrganisationId> below(OrganisationId id) {
		return organisations.findHospital(id).isPresent() ? Stream.of(id)
				: organisations.hospitalsUnder(id).stream().map(HospitalSummary::id);
	}

}
