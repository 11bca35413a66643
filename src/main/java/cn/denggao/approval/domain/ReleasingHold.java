package cn.denggao.approval.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.approval.domain.ProgrammeRoundProcess.LateStep;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Component;

/**
 * Lets a project go on once no objection holds it any more: back into its notice, onto
 * the list, or, if that is closed, in by a late entry. The caller holds the round.
 */
@Component
class ReleasingHold {

	private final RoundDirectory rounds;

	private final Objections objections;

	private final PublicNotices notices;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final StandingBook standings;

	private final ApprovalStageProcess stage;

	private final ProgrammeRoundProcess process;

	private final FreeingPlace place;

	private final OfficialClock clock;

	ReleasingHold(RoundDirectory rounds, Objections objections, PublicNotices notices, ProjectDirectory projects,
			ProjectStatusBook statuses, StandingBook standings, ApprovalStageProcess stage,
			ProgrammeRoundProcess process, FreeingPlace place, OfficialClock clock) {
		this.rounds = rounds;
		this.objections = objections;
		this.notices = notices;
		this.projects = projects;
		this.statuses = statuses;
		this.standings = standings;
		this.stage = stage;
		this.process = process;
		this.place = place;
		this.clock = clock;
	}

	void release(Objection settled) {
		var project = settled.project();
		if (isHeldByAnother(settled) || standings.standingOf(project) != Standing.UNDER_OBJECTION) {
			return;
		}
		if (projects.lock(project).status() == ProjectStatus.OBJECTION_PENDING) {
			statuses.move(project, ProjectStatus.IN_NOTICE, null, settled.documentNo());
		}
		var notice = notices.findById(settled.notice().value()).orElseThrow(Refused::notFound);
		if (!notice.isLate() && notice.isListClosed()) {
			become(Standing.CLEARED, settled);
			place.hold(settled.round(), project);
		}
		else {
			boolean apart = !notice.isLate() && rounds.rules(settled.round()).notice().perItem();
			become(!notice.isOpen(clock.now()) && apart ? Standing.CLEARED : Standing.SHORTLISTED, settled);
			lookAgain(notice, settled);
		}
	}

	private boolean isHeldByAnother(Objection settled) {
		return objections.findByProjectOrderByRaisedAt(settled.project().value())
			.stream()
			.filter(other -> !other.id().equals(settled.id()))
			.anyMatch(Objection::holds);
	}

	private void become(Standing standing, Objection settled) {
		standings.set(settled.round(), settled.project(), standing);
		stage.standingChanged(settled.project());
	}

	/** Wakes whoever waits for this notice to be clear. */
	void lookAgain(PublicNotice notice, Objection settled) {
		if (notice.isOpen(clock.now())) {
			return;
		}
		if (notice.isLate()) {
			if (process.isAt(settled.round(), settled.project(), LateStep.AWAIT_OBJECTION)) {
				process.done(settled.round(), settled.project(), LateStep.AWAIT_OBJECTION);
			}
		}
		else {
			process.noticeChanged(settled.round());
		}
	}

}
