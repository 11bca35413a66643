package cn.denggao.approval.domain;

import java.util.EnumSet;
import java.util.Set;

import cn.denggao.application.ProjectId;
import cn.denggao.approval.ApprovalClosing;
import cn.denggao.approval.domain.LateEntry.Cause;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Clears up after a project that leaves: objections, agreement, approval, place. */
@Service
@Transactional
class LeavingApproval implements ApprovalClosing {

	private static final Set<Standing> HOLDING = EnumSet.of(Standing.SHORTLISTED, Standing.UNDER_OBJECTION,
			Standing.CLEARED, Standing.APPROVED);

	private final RoundDirectory rounds;

	private final Standings standings;

	private final Objections objections;

	private final ObjectionProcess objectionProcess;

	private final TaskAgreements agreements;

	private final ApprovalDocuments documents;

	private final LateEntries entries;

	private final FreeingPlace place;

	private final ProgrammeRoundProcess process;

	private final OfficialClock clock;

	LeavingApproval(RoundDirectory rounds, Standings standings, Objections objections,
			ObjectionProcess objectionProcess, TaskAgreements agreements, ApprovalDocuments documents,
			LateEntries entries, FreeingPlace place, ProgrammeRoundProcess process, OfficialClock clock) {
		this.rounds = rounds;
		this.standings = standings;
		this.objections = objections;
		this.objectionProcess = objectionProcess;
		this.agreements = agreements;
		this.documents = documents;
		this.entries = entries;
		this.place = place;
		this.process = process;
		this.clock = clock;
	}

	@Override
	public void projectLeft(ProjectId project) {
		objections.findByProjectOrderByRaisedAt(project.value())
			.stream()
			.filter(Objection::isUndecided)
			.forEach(objection -> objectionProcess.moot(objection.id()));
		agreements.findFirstByProjectOrderByVersionNoDesc(project.value())
			.filter(agreement -> agreement.isLive() && !agreement.isInForce())
			.ifPresent(TaskAgreement::lapse);
		standings.findById(project.value()).ifPresent(this::giveUp);
	}

	private void giveUp(ProjectStanding standing) {
		rounds.lock(standing.round());
		boolean held = HOLDING.contains(standing.standing());
		boolean entering = dropEntry(standing);
		if (held) {
			documents.ofProject(standing.project().value())
				.ifPresent(document -> document.annul(standing.project(), Cause.LEFT.name(), clock.now()));
		}
		if (!standing.is(Standing.NOT_SELECTED)) {
			standing.become(Standing.NOT_SELECTED);
			standing.readByProcess();
		}
		if (held || entering) {
			place.free(standing.round(), standing.project(), Cause.LEFT);
		}
		if (held) {
			process.noticeChanged(standing.round());
		}
	}

	private boolean dropEntry(ProjectStanding standing) {
		var open = entries
			.findFirstByRoundAndEnteringOrderByDueAtDesc(standing.round().value(), standing.project().value())
			.filter(LateEntry::isOpen);
		open.ifPresent(LateEntry::drop);
		return open.isPresent();
	}

}
