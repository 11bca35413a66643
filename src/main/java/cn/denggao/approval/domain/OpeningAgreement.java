package cn.denggao.approval.domain;

import java.time.Instant;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives an approved project its agreement to complete and sign (stage 7). */
@Service
@Transactional
public class OpeningAgreement {

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final TaskAgreements agreements;

	private final FirstDraft firstDraft;

	private final ApprovalDeadlines deadlines;

	private final OfficialClock clock;

	private final ApprovalTrail trail;

	OpeningAgreement(RoundDirectory rounds, ProjectDirectory projects, ProjectStatusBook statuses,
			TaskAgreements agreements, FirstDraft firstDraft, ApprovalDeadlines deadlines, OfficialClock clock,
			ApprovalTrail trail) {
		this.rounds = rounds;
		this.projects = projects;
		this.statuses = statuses;
		this.agreements = agreements;
		this.firstDraft = firstDraft;
		this.deadlines = deadlines;
		this.clock = clock;
		this.trail = trail;
	}

	/** Answers with the instant by which all must have signed. */
	public Instant open(RoundId round, ProjectId id) {
		rounds.lockShared(round);
		var project = projects.lock(id);
		var rules = rounds.rules(round);
		var dueAt = deadlines.after(rules.agreement().days());
		agreements.save(TaskAgreement.open(id, round, project.projectNumber(), firstDraft.of(project),
				rules.versions().reviewStage(), clock.now(), dueAt));
		statuses.move(id, ProjectStatus.AGREEMENT_PENDING, null, null);
		trail.project("approval.agreement-opened", id, "number", project.projectNumber(), "due", dueAt);
		return dueAt;
	}

}
