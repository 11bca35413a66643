package cn.denggao.inspection.domain;

import java.time.LocalDate;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.calendar.DailyStep;
import cn.denggao.calendar.DailyWalk;

import org.springframework.stereotype.Component;

/** Looks every day for projects whose half time has come and who were not inspected. */
@Component
class InspectionWalk implements DailyWalk {

	private final Inspections inspections;

	private final ProjectDirectory projects;

	private final AgreementDirectory agreements;

	private final MidtermInspectionProcess process;

	private final DailyStep step;

	InspectionWalk(Inspections inspections, ProjectDirectory projects, AgreementDirectory agreements,
			MidtermInspectionProcess process, DailyStep step) {
		this.inspections = inspections;
		this.projects = projects;
		this.agreements = agreements;
		this.process = process;
		this.step = step;
	}

	@Override
	public String name() {
		return "inspection";
	}

	@Override
	public void walk(LocalDate day) {
		step.each("inspection.midterm", building(), project -> begin(project, day));
	}

	private void begin(ProjectId project, LocalDate day) {
		projects.lock(project);
		if (inspections.newest(project).isEmpty() && isDue(project, day)) {
			process.midtermDue(project);
		}
	}

	private boolean isDue(ProjectId project, LocalDate day) {
		return agreements.inForce(project)
			.filter(agreement -> !agreement.midtermDue().isAfter(day) && !agreement.termEnd().isBefore(day))
			.isPresent();
	}

	private List<ProjectId> building() {
		return projects.inStatus(ProjectStatus.IN_CONSTRUCTION).stream().map(ProjectSummary::id).toList();
	}

}
