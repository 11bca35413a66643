package cn.denggao.tracking.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.calendar.MomentText;
import cn.denggao.programme.RoundRoute.Track;
import cn.denggao.tracking.domain.Milestones;
import cn.denggao.tracking.domain.Standing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The progress page in texts: steps bar, what is waited for, timeline, diagrams.
 */
record ProgressView(List<Bar> steps, List<WaitLine> waits, List<Timeline.Row> rows, List<Picture> pictures) {

	/** One step of the steps bar. */
	record Bar(String state, String name, String office, String note) {

	}

	/** What is waited for and of whom, with its time limit as text; null without one. */
	record WaitLine(String name, String office, String due, Integer left) {

		static WaitLine of(Standing.Wait wait, String office) {
			return new WaitLine(wait.name(), office, (wait.due() == null) ? null : MomentText.of(wait.due()),
					wait.workingDaysLeft());
		}

	}

	/** One diagram with the states of its elements as JSON. */
	record Picture(String definition, String name, String states, boolean current) {

	}

	/** Makes the view in the reader's language. */
	@Component
	static class Maker {

		private final Timeline timeline;

		private final OfficeNames offices;

		private final MessageSource messages;

		private final ObjectMapper json;

		Maker(Timeline timeline, OfficeNames offices, MessageSource messages, ObjectMapper json) {
			this.timeline = timeline;
			this.offices = offices;
			this.messages = messages;
			this.json = json;
		}

		ProgressView of(Standing standing, ProjectSummary project, Track track, boolean inFull) {
			var pictures = new ArrayList<>(standing.diagrams().stream().map(this::picture).toList());
			Collections.reverse(pictures);
			return new ProgressView(
					IntStream.rangeClosed(1, Milestones.STEPS)
						.mapToObj(step -> bar(step, name(step, track), standing, project.status()))
						.toList(),
					standing.waits().stream().map(wait -> WaitLine.of(wait, offices.inFull(wait.offices()))).toList(),
					timeline.rows(standing, project.id(), inFull), pictures);
		}

		/** Not every round asks experts, so the step of evaluation says who judges. */
		private String name(int step, Track track) {
			return text(
					(step == Milestones.EVALUATION) ? "tracking.step." + step + "." + track : "tracking.step." + step);
		}

		private Bar bar(int step, String name, Standing standing, ProjectStatus status) {
			var state = status.isFinal() ? atEnd(step, standing.step(), status)
					: standing.isIn(step) ? "now" : standing.isBehind(step) ? "done" : "next";
			return new Bar(state, name, "now".equals(state) ? waiting(standing) : null,
					text("ended".equals(state) ? "application.status." + status : "tracking.state." + state));
		}

		/** Where several steps go on at once, the list of waits says who does what. */
		private String waiting(Standing standing) {
			return (IntStream.rangeClosed(1, Milestones.STEPS).filter(standing::isIn).count() > 1) ? null
					: offices.inShort(standing.waits().stream().flatMap(wait -> wait.offices().stream()).toList());
		}

		private static String atEnd(int step, int last, ProjectStatus status) {
			return (step < last || (step == last && status.isAccepted())) ? "done" : (step == last) ? "ended" : "next";
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
