package cn.denggao.modeling.rehearsal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.denggao.calendar.OfficialClock;
import cn.denggao.modeling.rehearsal.domain.RehearsalStage.Draft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Walks the paths of a rehearsal one after the other, each in a sandbox of its own, and
 * keeps what came of each before the next is walked.
 */
@Service
public class WalkingPaths {

	private static final Logger log = LoggerFactory.getLogger(WalkingPaths.class);

	private final RehearsalStage stage;

	private final Rehearsals rehearsals;

	private final RehearsalSettings settings;

	private final OfficialClock clock;

	WalkingPaths(RehearsalStage stage, Rehearsals rehearsals, RehearsalSettings settings, OfficialClock clock) {
		this.stage = stage;
		this.rehearsals = rehearsals;
		this.settings = settings;
		this.clock = clock;
	}

	/** To its end, to its limits, or until the thread is interrupted. */
	public void walk(UUID id) {
		var rehearsal = rehearsals.find(id).orElseThrow();
		try {
			var run = new Run(rehearsal, BeginningRehearsal.drawn(rehearsal, rehearsals.content(id)));
			rehearsals.end(id, run.toTheEnd(), clock.now());
		}
		catch (RuntimeException ex) {
			log.error("The rehearsal {} broke", id, ex);
			rehearsals.end(id, RehearsalStatus.BROKEN, clock.now());
		}
	}

	/** One rehearsal under way. */
	private final class Run {

		private final Rehearsal rehearsal;

		private final Draft draft;

		private final Instant latest;

		/** Each sample has its share of the time that is left. */
		private Instant turnEnds;

		private int walked;

		private boolean limited;

		private boolean stopped;

		Run(Rehearsal rehearsal, Draft draft) {
			this.rehearsal = rehearsal;
			this.draft = draft;
			this.latest = clock.now().plus(settings.lasts());
		}

		RehearsalStatus toTheEnd() {
			var left = rehearsal.samples().size();
			for (var instance : rehearsal.samples()) {
				turnEnds = clock.now().plus(Duration.between(clock.now(), latest).dividedBy(left--));
				stage.sample(draft.name(), instance).ifPresent(this::with);
			}
			if (isStopped()) {
				return RehearsalStatus.CUT_OFF;
			}
			return limited ? RehearsalStatus.LIMITED : RehearsalStatus.DONE;
		}

		private void with(Sample sample) {
			var exploration = new Exploration(stage.flows(draft.content(), Set.of()).keySet(), settings.fruitless());
			var ofSample = 0;
			for (var script = exploration.next(); script.isPresent() && goesOn(ofSample); script = exploration.next()) {
				var walk = walkUndisturbed(sample, script.get());
				exploration.walked(script.get(), walk);
				exploration.onlyWithin(stage.flows(draft.content(), Set.copyOf(walk.path().origin())).keySet());
				rehearsals.add(rehearsal.id(), walk.path().numbered(++walked));
				ofSample++;
				stopped = !rehearsals.beat(rehearsal.id(), exploration.open(), clock.now());
			}
		}

		private boolean goesOn(int ofSample) {
			if (isStopped()) {
				return false;
			}
			if (ofSample >= settings.paths() || clock.now().isAfter(turnEnds)) {
				limited = true;
				return false;
			}
			return true;
		}

		/** The program stops, or somebody took this rehearsal for dead. */
		private boolean isStopped() {
			stopped |= Thread.interrupted();
			return stopped;
		}

		private Walk walkUndisturbed(Sample sample, List<String> script) {
			var walk = stage.walk(draft, sample, rehearsal.beginning(), script);
			for (var tries = 1; tries < settings.tries() && walk.path().outcome() == Outcome.BUSY; tries++) {
				walk = stage.walk(draft, sample, rehearsal.beginning(), script);
			}
			return walk;
		}

	}

}
