package cn.denggao.approval.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectLife;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.approval.ObjectionId;
import cn.denggao.approval.domain.Objection.Effect;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a decided objection felt, under the round's lock: the project goes on, leaves its
 * place to a reserve, or is judged once more (domain §5.2 row 5b).
 */
@Service
@Transactional
public class ApplyingObjection {

	private final RoundDirectory rounds;

	private final Objections objections;

	private final PublicNotices notices;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final ProjectLife life;

	private final StandingBook standings;

	private final ApprovalStageProcess stage;

	private final ReleasingHold hold;

	private final RankingApplications ranking;

	private final FreeingPlace place;

	private final LateEntries entries;

	ApplyingObjection(RoundDirectory rounds, Objections objections, PublicNotices notices, ProjectDirectory projects,
			ProjectStatusBook statuses, ProjectLife life, StandingBook standings, ApprovalStageProcess stage,
			ReleasingHold hold, RankingApplications ranking, FreeingPlace place, LateEntries entries) {
		this.rounds = rounds;
		this.objections = objections;
		this.notices = notices;
		this.projects = projects;
		this.statuses = statuses;
		this.life = life;
		this.standings = standings;
		this.stage = stage;
		this.hold = hold;
		this.ranking = ranking;
		this.place = place;
		this.entries = entries;
	}

	public void apply(ObjectionId id) {
		var objection = objections.findById(id.value()).orElseThrow(Refused::notFound);
		rounds.lock(objection.round());
		objection.applied();
		if (objection.effect() == Effect.NONE) {
			hold.release(objection);
		}
		else if (isApproved(objection)) {
			revoke(objection);
		}
		else {
			takeOff(objection);
		}
	}

	private boolean isApproved(Objection objection) {
		return standings.standingOf(objection.project()) == Standing.APPROVED;
	}

	/** The approval was issued before: the project leaves, which frees its place. */
	private void revoke(Objection objection) {
		projects.lock(objection.project());
		statuses.move(objection.project(), ProjectStatus.REVOKED, null, objection.documentNo());
		life.leave(objection.project());
	}

	private void takeOff(Objection objection) {
		boolean rescored = objection.effect() == Effect.RESCORE;
		var project = objection.project();
		projects.lock(project);
		if (!rescored) {
			statuses.move(project, ProjectStatus.NOT_SELECTED, null, objection.documentNo());
		}
		standings.set(objection.round(), project, rescored ? Standing.REOPENED : Standing.NOT_SELECTED);
		entries.findFirstByRoundAndEnteringOrderByDueAtDesc(objection.round().value(), project.value())
			.ifPresent(LateEntry::drop);
		if (!rescored) {
			ranking.rank(objection.round());
			place.free(objection.round(), project, LateEntry.Cause.REMOVED);
		}
		stage.standingChanged(project);
		hold.lookAgain(notices.findById(objection.notice().value()).orElseThrow(Refused::notFound), objection);
	}

}
