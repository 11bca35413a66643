package cn.denggao.acceptance.domain;

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

/** The term is over, or a title is to be checked again: the leader has to apply. */
@Service
@Transactional
public class OpeningAcceptance {

	private final Acceptances acceptances;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final RoundDirectory rounds;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final AuditTrail audit;

	OpeningAcceptance(Acceptances acceptances, ProjectDirectory projects, ProjectStatusBook statuses,
			RoundDirectory rounds, WorkingCalendar calendar, OfficialClock clock, AuditTrail audit) {
		this.acceptances = acceptances;
		this.projects = projects;
		this.statuses = statuses;
		this.rounds = rounds;
		this.calendar = calendar;
		this.clock = clock;
		this.audit = audit;
	}

	/** Opens it; the application is due some months on. */
	public OpenedAcceptance open(ProjectId project) {
		var round = projects.lock(project).round();
		var months = rounds.rules(round).acceptance().applyMonths();
		var due = calendar.monthsOn(clock.today(), months).plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant();
		var acceptance = acceptances.saveAndFlush(new Acceptance(project, round, due, clock.now()));
		statuses.move(project, ProjectStatus.FINAL_ACCEPTANCE_DUE, null, null);
		audit.record("acceptance.opened", Subject.of("project", project),
				Map.of("acceptance", acceptance.id().toString()));
		return new OpenedAcceptance(acceptance.id(), due);
	}

}
