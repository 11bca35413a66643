package cn.denggao.approval.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.kernel.Refused;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agreement was not signed in time: the approval lapses, its number stays used, the
 * place goes to a reserve (domain §5.2 row 7).
 */
@Service
@Transactional
public class LapsingApproval {

	static final String REASON = "LAPSED";

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final TaskAgreements agreements;

	private final ApprovalDocuments documents;

	private final StandingBook standings;

	private final FreeingPlace place;

	private final OfficialClock clock;

	private final TimerProof due;

	private final ApprovalTrail trail;

	LapsingApproval(RoundDirectory rounds, ProjectDirectory projects, ProjectStatusBook statuses,
			TaskAgreements agreements, ApprovalDocuments documents, StandingBook standings, FreeingPlace place,
			OfficialClock clock, TimerProof due, ApprovalTrail trail) {
		this.rounds = rounds;
		this.projects = projects;
		this.statuses = statuses;
		this.agreements = agreements;
		this.documents = documents;
		this.standings = standings;
		this.place = place;
		this.clock = clock;
		this.due = due;
		this.trail = trail;
	}

	public void lapse(RoundId round, ProjectId project) {
		rounds.lock(round);
		projects.lock(project);
		var agreement = agreements.findFirstByProjectOrderByVersionNoDesc(project.value())
			.orElseThrow(Refused::notFound);
		due.require(agreement.dueAt());
		agreement.lapse();
		documents.ofProject(project.value()).ifPresent(document -> document.annul(project, REASON, clock.now()));
		statuses.move(project, ProjectStatus.LAPSED, null, null);
		standings.set(round, project, Standing.NOT_SELECTED);
		trail.project("approval.lapsed", project, "agreement", agreement.number());
		place.free(round, project, LateEntry.Cause.LAPSED);
	}

}
