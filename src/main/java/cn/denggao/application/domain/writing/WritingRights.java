package cn.denggao.application.domain.writing;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.ApplicationStageProcess;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Component;

/**
 * Who may write in a dossier while it is open: the applicants everywhere, a colleague in
 * the sections given to him.
 */
@Component
public class WritingRights {

	private final ProjectVisibility visibility;

	private final SectionWorks works;

	private final ApplicationStageProcess process;

	private final CurrentActor actor;

	WritingRights(ProjectVisibility visibility, SectionWorks works, ApplicationStageProcess process,
			CurrentActor actor) {
		this.visibility = visibility;
		this.works = works;
		this.process = process;
		this.actor = actor;
	}

	/** Whether the acting person may change this section now. */
	public boolean mayWrite(ProjectId project, String section) {
		return visibility.maySee(project, actor.get()) && (isApplicant(project) || isGiven(project, section))
				&& isOpen(project);
	}

	/** Whether the acting person answers for the whole dossier, and it is open. */
	public boolean mayLead(ProjectId project) {
		return visibility.maySee(project, actor.get()) && isApplicant(project) && isOpen(project);
	}

	/**
	 * Whether the acting person answers for the whole dossier, which waits to be
	 * submitted and can be opened again.
	 */
	public boolean mayReopen(ProjectId project) {
		return visibility.maySee(project, actor.get()) && isApplicant(project) && process.mayReopen(project);
	}

	/** The project for whoever may change this section, else not found or too late. */
	public ProjectSummary requireWriter(ProjectId project, String section) {
		var summary = visibility.require(project, actor.get());
		return open(summary, isApplicant(project) || isGiven(project, section));
	}

	/** The project for whoever answers for the whole dossier. */
	public ProjectSummary requireLead(ProjectId project) {
		var summary = visibility.require(project, actor.get());
		return open(summary, isApplicant(project));
	}

	private ProjectSummary open(ProjectSummary project, boolean allowed) {
		if (!allowed) {
			throw Refused.notFound();
		}
		if (!isOpen(project.id())) {
			throw Refused.tooLate("application.section.closed");
		}
		return project;
	}

	private boolean isApplicant(ProjectId project) {
		return visibility.mayAct(project, actor.get(), Role.HOSPITAL_APPLICANT.code());
	}

	private boolean isGiven(ProjectId project, String section) {
		return actor.login().equals(works.of(project).getOrDefault(section, SectionWorks.Work.NONE).assignee());
	}

	private boolean isOpen(ProjectId project) {
		return process.isAt(project, Step.FILL_IN) || process.isAt(project, Step.CORRECT);
	}

}
