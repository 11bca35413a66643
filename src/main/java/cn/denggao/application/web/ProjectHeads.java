package cn.denggao.application.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.calendar.CalendarMissing;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Component;

/** The head of every page about an application, and who may open hospital pages. */
@Component
class ProjectHeads {

	private final ProjectVisibility visibility;

	private final RoundDirectory rounds;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final CurrentActor actor;

	ProjectHeads(ProjectVisibility visibility, RoundDirectory rounds, WorkingCalendar calendar, OfficialClock clock,
			CurrentActor actor) {
		this.visibility = visibility;
		this.rounds = rounds;
		this.calendar = calendar;
		this.clock = clock;
		this.actor = actor;
	}

	/** The project, for people of its hospital only. */
	ProjectSummary ofHospital(ProjectId project) {
		var summary = visibility.require(project, actor.get());
		if (!isOfHospital(actor.get())) {
			throw Refused.notFound();
		}
		return summary;
	}

	/** The project, for people of its hospital and of its partners. */
	ProjectSummary ofConsortium(ProjectId project) {
		var summary = visibility.requireReader(project, actor.get());
		if (!isOfHospital(actor.get())) {
			throw Refused.notFound();
		}
		return summary;
	}

	/** Whether the acting person reads it as one of a partner hospital. */
	boolean isPartner(ProjectId project) {
		return !visibility.maySee(project, actor.get());
	}

	/** Whether somebody holds any office of a hospital. */
	boolean isOfHospital(Actor person) {
		return person.roles()
			.stream()
			.flatMap(code -> Role.of(code).stream())
			.anyMatch(role -> role.office() == Role.Office.HOSPITAL);
	}

	Head of(ProjectSummary project) {
		var round = rounds.require(project.round());
		return new Head(project, round, ApplicationLines.tone(project.status()), local(round.closesAt()),
				daysLeft(round.closesAt()));
	}

	static LocalDateTime local(Instant instant) {
		return (instant == null) ? null : LocalDateTime.ofInstant(instant, OfficialClock.ZONE);
	}

	/** Working days left, or null if the calendar does not reach that far. */
	Integer daysLeft(Instant end) {
		try {
			return calendar.workingDaysBetween(clock.today(), LocalDate.ofInstant(end, OfficialClock.ZONE));
		}
		catch (CalendarMissing unknown) {
			return null;
		}
	}

	/**
	 * Project and round.
	 *
	 * @param tone colour of the status
	 */
	record Head(ProjectSummary project, RoundSummary round, String tone, LocalDateTime closesAt, Integer daysLeft) {
	}

}
