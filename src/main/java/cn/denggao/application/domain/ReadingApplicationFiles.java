package cn.denggao.application.domain;

import cn.denggao.application.PartnerHospitals;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.document.DocumentAccess;
import cn.denggao.document.DocumentSummary;
import cn.denggao.kernel.Actor;
import cn.denggao.organisation.OrganisationDirectory;

import org.springframework.stereotype.Component;

/**
 * The hospital and its partners read all files of the project. Whoever else sees the
 * project reads those that were submitted: neither what is added while correcting nor
 * what was taken off before.
 */
@Component
class ReadingApplicationFiles implements DocumentAccess {

	private final ProjectVisibility visibility;

	private final ProjectDirectory projects;

	private final OrganisationDirectory organisations;

	private final SubmittedFiles submitted;

	private final PartnerHospitals partners;

	ReadingApplicationFiles(ProjectVisibility visibility, ProjectDirectory projects,
			OrganisationDirectory organisations, SubmittedFiles submitted, PartnerHospitals partners) {
		this.partners = partners;
		this.visibility = visibility;
		this.projects = projects;
		this.organisations = organisations;
		this.submitted = submitted;
	}

	@Override
	public String ownerType() {
		return ApplicationFiles.OWNER;
	}

	@Override
	public boolean mayRead(Actor actor, DocumentSummary document) {
		var project = ProjectId.parse(document.owner().id());
		return visibility.mayRead(project, actor) && (isOfConsortium(project, actor) || submitted.refersTo(document));
	}

	private boolean isOfConsortium(ProjectId project, Actor actor) {
		return isOwn(project, actor)
				|| partners.of(project).stream().anyMatch(each -> each.value().equals(actor.organisation()));
	}

	private boolean isOwn(ProjectId project, Actor actor) {
		var hospital = organisations.current(projects.require(project).hospital());
		return hospital.value().equals(actor.organisation());
	}

}
