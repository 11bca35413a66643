package cn.denggao.tracking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.denggao.application.ProjectHistory;
import cn.denggao.application.ProjectId;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.calendar.WorkingCalendar;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.tracking.domain.Standing;
import cn.denggao.tracking.domain.Step;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What happened to a project, newest first: milestones, changes of status with their
 * documents, and the opinions given on it.
 */
@Component
class Timeline {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd")
		.withZone(OfficialClock.ZONE);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(OfficialClock.ZONE);

	/** Milestones that stand in the timeline with the opinion given there. */
	private static final Set<String> SPOKEN = Set.of("FORMAL_REVIEW", "RECOMMENDATION");

	private final ProjectHistory history;

	private final OrganisationDirectory organisations;

	private final OfficeNames offices;

	private final WorkingCalendar calendar;

	private final OfficialClock clock;

	private final MessageSource messages;

	Timeline(ProjectHistory history, OrganisationDirectory organisations, OfficeNames offices, WorkingCalendar calendar,
			OfficialClock clock, MessageSource messages) {
		this.history = history;
		this.organisations = organisations;
		this.offices = offices;
		this.calendar = calendar;
		this.clock = clock;
		this.messages = messages;
	}

	/**
	 * Rows, newest first.
	 * @param inFull whether the reader is told what an authority that recommends says
	 * beside it and on which place; else, as section N of the dossier, only that it does
	 */
	List<Row> rows(Standing standing, ProjectId project, boolean inFull) {
		var today = clock.today();
		return Stream
			.of(standing.timeline()
				.stream()
				.filter(Timeline::isUnspoken)
				.map(step -> dated(step, offices.inFull(standing.officesOf(step)), today)),
					history.opinions(project).stream().map(opinion -> dated(opinion, inFull || opinion.rank() == null)),
					history.of(project).stream().filter(Timeline::saysSomething).map(this::dated))
			.flatMap(rows -> rows)
			.sorted(Comparator.comparing(Dated::at).reversed())
			.map(Dated::row)
			.toList();
	}

	private static boolean isUnspoken(Step step) {
		return step.isOpen() || step.cancelled() || !SPOKEN.contains(step.milestone());
	}

	private static boolean saysSomething(ProjectHistory.Change change) {
		return change.reason() != null || change.documentNo() != null;
	}

	private Dated dated(ProjectHistory.Change change) {
		return done(change.at(), text("application.status." + change.to()), null, change.documentNo(),
				name(change.office()), change.reason());
	}

	private Dated dated(ProjectHistory.Opinion opinion, boolean inFull) {
		return done(opinion.at(), text("tracking.opinion." + opinion.kind()), "green", conclusion(opinion, inFull),
				name(opinion.office()), inFull ? opinion.words() : null);
	}

	private String conclusion(ProjectHistory.Opinion opinion, boolean inFull) {
		return (opinion.rank() == null) ? text("tracking.opinion.passed")
				: inFull ? text("tracking.opinion.ranked", opinion.rank()) : text("tracking.opinion.recommended");
	}

	private static Dated done(Instant at, String title, String tone, String tag, String office, String words) {
		return new Dated(at, new Row("done", DATE.format(at), TIME.format(at), title, tone, tag, office, null, null,
				(words == null || words.isBlank()) ? null : words));
	}

	private Dated dated(Step step, String waiting, LocalDate today) {
		var at = step.isOpen() ? step.entered() : step.left();
		var office = step.isOpen() ? waiting : office(step);
		var state = step.isOpen() ? "now" : step.cancelled() ? "back" : "done";
		return new Dated(at, new Row(state, DATE.format(at), TIME.format(at), title(step), tone(step), tag(step),
				office, null, used(step, today).orElse(null), null));
	}

	/**
	 * What the program does by itself has words of its own, else those of the diagram.
	 */
	private String title(Step step) {
		return step.isTask() ? step.label() : messages.getMessage("tracking.milestone." + step.milestone(), null,
				step.label(), LocaleContextHolder.getLocale());
	}

	private static String tone(Step step) {
		return step.isOpen() ? "blue" : step.cancelled() ? "amber" : "green";
	}

	private String tag(Step step) {
		return text("tracking.state." + (step.isOpen() ? "now" : step.cancelled() ? "ended" : "done"));
	}

	private String office(Step step) {
		return (step.office() == null) ? null : name(new OrganisationId(step.office()));
	}

	private Optional<String> used(Step step, LocalDate today) {
		if (!step.isTask()) {
			return Optional.empty();
		}
		var until = step.isOpen() ? today : LocalDate.ofInstant(step.left(), OfficialClock.ZONE);
		var days = calendar.workingDaysBetween(LocalDate.ofInstant(step.entered(), OfficialClock.ZONE), until);
		return Optional.of(text(step.isOpen() ? "tracking.used.so-far" : "tracking.used", days));
	}

	private String name(OrganisationId office) {
		return (office == null) ? null : organisations.nameOf(office);
	}

	private String text(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

	/** One row. */
	record Row(String state, String date, String time, String title, String tone, String tag, String office,
			String handler, String used, String opinion) {

	}

	/** A row and the moment it is sorted by. */
	private record Dated(Instant at, Row row) {

	}

}
