package cn.denggao.application.domain;

import java.time.Instant;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hospital submits. The round's row is locked first and the database's clock asked
 * afterwards, so that whoever waited for the lock beyond the deadline is too late.
 */
@Service
@Transactional
public class SubmittingApplication {

	private final ProjectVisibility visibility;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final HandingIn handingIn;

	private final ApplicationStageProcess process;

	private final CurrentActor actor;

	private final OfficialClock clock;

	SubmittingApplication(ProjectVisibility visibility, ProjectDirectory projects, RoundDirectory rounds,
			HandingIn handingIn, ApplicationStageProcess process, CurrentActor actor, OfficialClock clock) {
		this.visibility = visibility;
		this.projects = projects;
		this.rounds = rounds;
		this.handingIn = handingIn;
		this.process = process;
		this.actor = actor;
		this.clock = clock;
	}

	/** Whether the acting person could submit it right now. */
	@Transactional(readOnly = true)
	public boolean isReady(ProjectId id) {
		return visibility.mayAct(id, actor.get(), Role.HOSPITAL_DEPT.code()) && process.isAt(id, Step.SUBMIT);
	}

	/** Submits; the closing instant itself still counts. */
	public void submit(ProjectId id) {
		visibility.requireActor(id, actor.get(), Role.HOSPITAL_DEPT.code());
		var round = rounds.lock(projects.require(id).round());
		var now = clock.now();
		if (!round.isOpen() || now.isAfter(round.closesAt())) {
			throw Refused.because("application.window-closed");
		}
		projects.lock(id);
		handingIn.handIn(id, now, Instant.EPOCH);
		process.done(id, Step.SUBMIT);
	}

}
