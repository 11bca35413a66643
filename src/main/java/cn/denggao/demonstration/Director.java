package cn.denggao.demonstration;

import java.util.Optional;
import java.util.Set;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.demonstration.Playbill.Act;
import cn.denggao.demonstration.Playbill.Goal;
import cn.denggao.engine.EngineClock;
import cn.denggao.kernel.DemonstrationOnly;
import cn.denggao.programme.RoundId;
import cn.denggao.worklist.WorklistEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Brings the rounds of the playbill into position, step by step: whatever it looks at
 * next follows from what is there, so it goes on after a restart.
 */
@DemonstrationOnly
@Component
public class Director {

	private static final Logger log = LoggerFactory.getLogger(Director.class);

	private static final String SCORING = "expert-scoring";

	private final Playbill playbill = Playbill.read();

	private final Acts acts;

	private final OpeningAct opening;

	private final Troupe troupe;

	private final PanelPlay panels;

	private final JumpingAhead jumping;

	private final EngineClock engine;

	private final ProjectDirectory projects;

	private final Stage stage;

	Director(Acts acts, OpeningAct opening, Troupe troupe, PanelPlay panels, JumpingAhead jumping, EngineClock engine,
			ProjectDirectory projects, Stage stage) {
		this.acts = acts;
		this.opening = opening;
		this.troupe = troupe;
		this.panels = panels;
		this.jumping = jumping;
		this.engine = engine;
		this.projects = projects;
		this.stage = stage;
	}

	/** Does one step; false once everything is in position. */
	public boolean step() {
		var act = next();
		act.ifPresent(this::step);
		return act.isPresent();
	}

	/** Whether all rounds stand where the playbill wants them. */
	public boolean isInPosition() {
		return next().isEmpty();
	}

	private Optional<Act> next() {
		return playbill.acts().stream().filter(each -> !acts.isPlayed(each)).findFirst();
	}

	private void step(Act act) {
		var round = acts.roundOf(act);
		if (round.isEmpty()) {
			log.info("Demonstration: opening {}", act.title());
			opening.open(act);
		}
		else if (isReached(act, round.get())) {
			acts.played(act);
			log.info("Demonstration: {} is in position", act.title());
		}
		else {
			goOn(act, round.get());
		}
	}

	private void goOn(Act act, RoundId round) {
		if (panels.play() + troupe.play(task -> isWanted(act, round, task)) == 0 && !engine.isBusy()
				&& act.until() != Goal.OPEN) {
			jumping.toNext();
		}
	}

	private boolean isWanted(Act act, RoundId round, WorklistEntry task) {
		var own = stage.belongsTo(task, round);
		return switch (act.until()) {
			case IN_CONSTRUCTION -> true;
			case IN_REVIEW -> own && !SCORING.equals(task.process());
			case OPEN -> own && stage.isPlayedWhileOpen(task);
		};
	}

	private boolean isReached(Act act, RoundId round) {
		var states = projects.inRound(round).stream().map(ProjectSummary::status).toList();
		return switch (act.until()) {
			case OPEN -> stage.isHalfFilled(round);
			case IN_REVIEW -> states.contains(ProjectStatus.UNDER_REVIEW) && !engine.isBusy();
			case IN_CONSTRUCTION -> states.contains(ProjectStatus.IN_CONSTRUCTION) && states.stream()
				.allMatch(Set.of(ProjectStatus.IN_CONSTRUCTION, ProjectStatus.RESERVE, ProjectStatus.NOT_SELECTED,
						ProjectStatus.WITHDRAWN, ProjectStatus.LAPSED)::contains);
		};
	}

}
