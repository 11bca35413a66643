package cn.denggao.tracking.domain;

import java.time.LocalDate;

import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.tracking.domain.Standing.Wait;

import org.springframework.stereotype.Component;

/**
 * What is done on a draft has no time limit of its own: it ends when the round closes for
 * all.
 */
@Component
public class DraftLimit {

	private final RoundDirectory rounds;

	private final OfficialClock clock;

	private final WorkingCalendar calendar;

	DraftLimit(RoundDirectory rounds, OfficialClock clock, WorkingCalendar calendar) {
		this.rounds = rounds;
		this.clock = clock;
		this.calendar = calendar;
	}

	/** The same standing; a draft's is limited by the closing of its round. */
	public Standing limits(Standing standing, ProjectSummary project) {
		return (project.status() == ProjectStatus.DRAFT)
				? standing.waiting(standing.waits().stream().map(wait -> limited(wait, project)).toList()) : standing;
	}

	private Wait limited(Wait wait, ProjectSummary project) {
		if (wait.due() != null) {
			return wait;
		}
		var closes = rounds.require(project.round()).closesAt();
		return new Wait(wait.name(), closes,
				calendar.workingDaysBetween(LocalDate.ofInstant(clock.now(), OfficialClock.ZONE),
						LocalDate.ofInstant(closes, OfficialClock.ZONE)),
				wait.offices());
	}

}
