package cn.denggao.acceptance.domain;

import java.time.Instant;

import cn.denggao.acceptance.AcceptanceId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital has some months to mend; then the project is accepted or not. */
@Service
@Transactional
public class OrderingReacceptance {

	private final Acceptances acceptances;

	private final ProjectStatusBook statuses;

	private final RoundDirectory rounds;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	OrderingReacceptance(Acceptances acceptances, ProjectStatusBook statuses, RoundDirectory rounds,
			WorkingCalendar calendar, OfficialClock clock) {
		this.acceptances = acceptances;
		this.statuses = statuses;
		this.rounds = rounds;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * The same day some months on, moved only if it is no working day.
	 * @return the end of that day
	 */
	public Instant order(AcceptanceId id) {
		var acceptance = acceptances.require(id);
		var months = rounds.rules(acceptance.round()).acceptance().rectificationMonths();
		var last = calendar.monthsOn(clock.today(), months);
		acceptance.rectifyBy(last.plusDays(1).atStartOfDay(OfficialClock.ZONE).toInstant());
		statuses.move(acceptance.project(), ProjectStatus.RECTIFY_REACCEPT, null, null);
		return acceptance.rectifyDueAt();
	}

	/** Begins the re-acceptance; refuses to be early unless the hospital is done. */
	public void reaccept(AcceptanceId id) {
		var acceptance = acceptances.require(id);
		acceptance.reaccept(clock.now());
		statuses.move(acceptance.project(), ProjectStatus.ACCEPTANCE, null, null);
	}

}
