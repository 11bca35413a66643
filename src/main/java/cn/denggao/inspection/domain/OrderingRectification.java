package cn.denggao.inspection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.inspection.InspectionId;
import cn.denggao.kernel.NotificationRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital has some months to mend; then the project is inspected once more. */
@Service
@Transactional
public class OrderingRectification {

	private final Inspections inspections;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	OrderingRectification(Inspections inspections, ProjectDirectory projects, ProjectStatusBook statuses,
			WorkingCalendar calendar, OfficialClock clock, ApplicationEventPublisher events) {
		this.inspections = inspections;
		this.projects = projects;
		this.statuses = statuses;
		this.calendar = calendar;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The same day some months on, moved only if it is no working day (scenario 16).
	 * @return the end of that day
	 */
	public Instant order(InspectionId id) {
		var inspection = inspections.require(id);
		var last = calendar.monthsOn(clock.today(), inspection.rectifyMonths());
		inspection.rectifyBy(last.plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant());
		statuses.move(inspection.project(), ProjectStatus.RECTIFYING, null, null);
		tell(inspection, last);
		return inspection.rectifyDueAt();
	}

	/** Begins the re-inspection; refuses to be early unless the hospital is done. */
	public void reinspect(InspectionId id) {
		var inspection = inspections.require(id);
		inspection.reinspect(clock.now());
		statuses.move(inspection.project(), ProjectStatus.REINSPECTION, null, null);
	}

	private void tell(Inspection inspection, LocalDate last) {
		var project = projects.require(inspection.project());
		events
			.publishEvent(new NotificationRequested("inspection.rectify:" + inspection.id(), "inspection.mail.rectify",
					List.of(project.leaderLogin(), project.hospital().group("hospital-principal")),
					List.of(project.title(), last.toString()), "/projects/" + project.id() + "/midterm"));
	}

}
