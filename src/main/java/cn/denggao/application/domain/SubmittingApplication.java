package cn.denggao.application.domain;

import java.time.Instant;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hospital submits. Hospitals submit side by side: they share the round's row, which
 * whoever closes the window takes alone, and those of one hospital wait for each other,
 * because of its cap. The database's clock is asked after all locks, so that whoever
 * waited beyond the deadline is too late.
 */
@Service
@Transactional
public class SubmittingApplication {

	private final ProjectVisibility visibility;

	private final ProjectDirectory projects;

	private final RoundDirectory rounds;

	private final HospitalRecord record;

	private final HandingIn handingIn;

	private final ApplicationStageProcess process;

	private final CurrentActor actor;

	private final OfficialClock clock;

	SubmittingApplication(ProjectVisibility visibility, ProjectDirectory projects, RoundDirectory rounds,
			HospitalRecord record, HandingIn handingIn, ApplicationStageProcess process, CurrentActor actor,
			OfficialClock clock) {
		this.visibility = visibility;
		this.projects = projects;
		this.rounds = rounds;
		this.record = record;
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

	/**
	 * Submits; the closing instant itself still counts. A second click finds it submitted
	 * and changes nothing.
	 */
	public void submit(ProjectId id) {
		visibility.requireActor(id, actor.get(), Role.HOSPITAL_DEPT.code());
		var draft = projects.require(id);
		if (draft.submittedAt() == null) {
			requireOpen(rounds.require(draft.round()), clock.now());
			submit(draft);
		}
	}

	private void submit(ProjectSummary draft) {
		var round = rounds.lockShared(draft.round());
		record.lock(draft);
		var now = clock.now();
		if (projects.lock(draft.id()).submittedAt() == null) {
			requireOpen(round, now);
			handingIn.handIn(draft.id(), now, Instant.EPOCH);
			process.done(draft.id(), Step.SUBMIT);
		}
	}

	/** Also asked before any lock: whoever is too late does not hold up the closing. */
	private static void requireOpen(RoundSummary round, Instant now) {
		if (!round.isOpen() || now.isAfter(round.closesAt())) {
			throw Refused.because("application.window-closed");
		}
	}

}
