package cn.denggao.inspection.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Half of the term is over: the project leader has to report. */
@Service
@Transactional
public class OpeningInspection {

	private final Inspections inspections;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final RoundDirectory rounds;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final AuditTrail audit;

	OpeningInspection(Inspections inspections, ProjectDirectory projects, ProjectStatusBook statuses,
			RoundDirectory rounds, WorkingCalendar calendar, OfficialClock clock, AuditTrail audit) {
		this.inspections = inspections;
		this.projects = projects;
		this.statuses = statuses;
		this.rounds = rounds;
		this.calendar = calendar;
		this.clock = clock;
		this.audit = audit;
	}

	/** Opens it; the report is due at the end of its last working day. */
	public OpenedInspection open(ProjectId project) {
		var round = projects.lock(project).round();
		var days = rounds.rules(round).midterm().reportDays();
		var due = calendar.endOf(clock.today(), days, false).plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant();
		var inspection = inspections.saveAndFlush(new Inspection(project, round, due, clock.now()));
		statuses.move(project, ProjectStatus.MIDTERM, null, null);
		audit.record("inspection.opened", Subject.of("project", project),
				Map.of("inspection", inspection.id().toString()));
		return new OpenedInspection(inspection.id(), due);
	}

}
