package cn.denggao.tracking.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.denggao.application.ProjectHistory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.calendar.MomentText;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.tracking.domain.Milestones;
import cn.denggao.tracking.domain.Standing;
import cn.denggao.tracking.domain.Step;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The progress page in texts: steps bar, what is waited for, timeline, diagrams.
 */
record ProgressView(List<Bar> steps, List<WaitLine> waits, List<Row> rows, List<Picture> pictures) {

	/** One step of the steps bar. */
	record Bar(String state, String name, String office, String note) {

	}

	/** What is waited for, with its time limit as text; null without one. */
	record WaitLine(String name, String due, Integer left) {

		static WaitLine of(Standing.Wait wait) {
			return new WaitLine(wait.name(), (wait.due() == null) ? null : MomentText.of(wait.due()),
					wait.workingDaysLeft());
		}

	}

	/** One row of the timeline. */
	record Row(String state, String date, String time, String title, String tone, String tag, String office,
			String handler, String used, String opinion) {

	}

	/** A row and the moment it is sorted by. */
	private record Dated(Instant at, Row row) {

	}

	/** One diagram with the states of its elements as JSON. */
	record Picture(String definition, String name, String states, boolean current) {

	}

	/** Makes the view in the reader's language. */
	@Component
	static class Maker {

		private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd")
			.withZone(OfficialClock.ZONE);

		private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(OfficialClock.ZONE);

		private final OrganisationDirectory organisations;

		private final MessageSource messages;

		private final ObjectMapper json;

		Maker(OrganisationDirectory organisations, MessageSource messages, ObjectMapper json) {
			this.organisations = organisations;
			this.messages = messages;
			this.json = json;
		}

		ProgressView of(Standing standing, List<ProjectHistory.Change> changes, ProjectStatus status) {
			return new ProgressView(
					IntStream.rangeClosed(1, Milestones.STEPS)
						.mapToObj(step -> bar(step, standing.step(), status))
						.toList(),
					standing.waits().stream().map(WaitLine::of).toList(), rows(standing, changes),
					standing.diagrams().stream().map(this::picture).toList());
		}

		private Bar bar(int step, int reached, ProjectStatus status) {
			var state = (step < reached) ? "done" : (step == reached) ? last(status) : "next";
			return new Bar(state, text("tracking.step." + step), "", text("tracking.state." + state));
		}

		private static String last(ProjectStatus status) {
			return status.isAccepted() ? "done" : status.isFinal() ? "ended" : "now";
		}

		/** Milestones and spoken decisions together, newest first. */
		private List<Row> rows(Standing standing, List<ProjectHistory.Change> changes) {
			return Stream
				.concat(standing.timeline().stream().map(step -> new Dated(moment(step), row(step))),
						changes.stream()
							.filter(change -> change.reason() != null || change.documentNo() != null)
							.map(change -> new Dated(change.at(), row(change))))
				.sorted(Comparator.comparing(Dated::at).reversed())
				.map(Dated::row)
				.toList();
		}

		private static Instant moment(Step step) {
			return step.isOpen() ? step.entered() : step.left();
		}

		private Row row(ProjectHistory.Change change) {
			var office = (change.office() == null) ? null : organisations.nameOf(change.office());
			return new Row("done", DATE.format(change.at()), TIME.format(change.at()),
					text("application.status." + change.to()), null, change.documentNo(), office, null, null,
					change.reason());
		}

		private Row row(Step step) {
			var moment = moment(step);
			return new Row(step.isOpen() ? "now" : step.cancelled() ? "back" : "done", DATE.format(moment),
					TIME.format(moment), step.label(), tone(step), tag(step), office(step), null, used(step), null);
		}

		private static String tone(Step step) {
			return step.isOpen() ? "blue" : step.cancelled() ? "amber" : "green";
		}

		private String tag(Step step) {
			return text("tracking.state." + (step.isOpen() ? "now" : step.cancelled() ? "ended" : "done"));
		}

		private String office(Step step) {
			return (step.office() == null) ? null : organisations.nameOf(new OrganisationId(step.office()));
		}

		private String used(Step step) {
			return step.isOpen() ? text("tracking.since", DATE.format(step.entered())) : null;
		}

		private Picture picture(Standing.Passed passed) {
			try {
				return new Picture(passed.definitionId(), passed.name(), json.writeValueAsString(passed.states()),
						passed.states().containsValue("now"));
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException(ex);
			}
		}

		private String text(String key, Object... arguments) {
			return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
		}

	}

}
