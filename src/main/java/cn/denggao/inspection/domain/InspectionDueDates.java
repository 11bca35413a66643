package cn.denggao.inspection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.approval.AgreementDirectory;
import cn.denggao.approval.AgreementSummary;
import cn.denggao.calendar.DueDates;
import cn.denggao.calendar.OfficialClock;

import org.springframework.stereotype.Component;

/** When the next half time of a project comes that was not inspected yet. */
@Component
class InspectionDueDates implements DueDates {

	private final Inspections inspections;

	private final ProjectDirectory projects;

	private final AgreementDirectory agreements;

	InspectionDueDates(Inspections inspections, ProjectDirectory projects, AgreementDirectory agreements) {
		this.inspections = inspections;
		this.projects = projects;
		this.agreements = agreements;
	}

	@Override
	public Optional<Instant> nextAfter(Instant now) {
		return projects.inStatus(ProjectStatus.IN_CONSTRUCTION)
			.stream()
			.map(ProjectSummary::id)
			.filter(project -> inspections.newest(project).isEmpty())
			.flatMap(project -> midtermDue(project).stream())
			.map(day -> day.atStartOfDay(OfficialClock.ZONE).toInstant())
			.filter(now::isBefore)
			.min(Instant::compareTo);
	}

	private Optional<LocalDate> midtermDue(ProjectId project) {
		return agreements.inForce(project).map(AgreementSummary::midtermDue);
	}

}
