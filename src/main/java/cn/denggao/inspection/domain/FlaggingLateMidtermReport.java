package cn.denggao.inspection.domain;

import java.util.List;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.inspection.InspectionId;
import cn.denggao.kernel.NotificationRequested;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A mid-term report has not come by its date. */
@Service
@Transactional
public class FlaggingLateMidtermReport {

	private final Inspections inspections;

	private final ProjectDirectory projects;

	private final OfficialClock clock;

	private final ApplicationEventPublisher events;

	FlaggingLateMidtermReport(Inspections inspections, ProjectDirectory projects, OfficialClock clock,
			ApplicationEventPublisher events) {
		this.inspections = inspections;
		this.projects = projects;
		this.clock = clock;
		this.events = events;
	}

	/** Marks it once and reminds those who owe it. */
	public void flag(InspectionId id) {
		var inspection = inspections.require(id);
		if (inspection.flagLate(clock.now())) {
			var project = projects.require(inspection.project());
			events.publishEvent(new NotificationRequested("inspection.report-late:" + id, "inspection.mail.report-late",
					List.of(project.leaderLogin(), project.hospital().group("hospital-dept"),
							project.hospital().group("hospital-principal")),
					List.of(project.title()), "/projects/" + project.id() + "/midterm"));
		}
	}

}
