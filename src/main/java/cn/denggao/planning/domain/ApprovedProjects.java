package cn.denggao.planning.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;

import org.springframework.stereotype.Component;

/** Projects from their approval on: what went before is nobody's here. */
@Component
class ApprovedProjects {

	private static final Set<ProjectStatus> APPROVED = EnumSet.of(ProjectStatus.APPROVED,
			ProjectStatus.AGREEMENT_PENDING, ProjectStatus.IN_CONSTRUCTION, ProjectStatus.MIDTERM,
			ProjectStatus.RECTIFYING, ProjectStatus.REINSPECTION, ProjectStatus.FINAL_ACCEPTANCE_DUE,
			ProjectStatus.ACCEPTANCE, ProjectStatus.ACCEPTED_EXCELLENT, ProjectStatus.ACCEPTED_QUALIFIED,
			ProjectStatus.RECTIFY_REACCEPT, ProjectStatus.UNQUALIFIED, ProjectStatus.SUSPENDED,
			ProjectStatus.TERMINATED, ProjectStatus.REVOKED);

	private final ProjectDirectory projects;

	private final OrganisationDirectory organisations;

	ApprovedProjects(ProjectDirectory projects, OrganisationDirectory organisations) {
		this.projects = projects;
		this.organisations = organisations;
	}

	/** Those of hospitals for which one below this authority answers, by code. */
	List<ProjectSummary> below(String authority) {
		var hospitals = organisations.answeredBelow(OrganisationId.of(authority))
			.stream()
			.map(each -> each.id().value())
			.collect(Collectors.toSet());
		return projects.inStatus(APPROVED.toArray(ProjectStatus[]::new))
			.stream()
			.filter(project -> project.projectNumber() != null && hospitals.contains(project.hospital().value()))
			.toList();
	}

}
