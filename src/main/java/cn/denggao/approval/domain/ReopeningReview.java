package cn.denggao.approval.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.review.ReopeningPanel;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a project back to its experts after an objection that changes its score. */
@Service
@Transactional
public class ReopeningReview {

	private static final String REASON = "approval.objection";

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectStatusBook statuses;

	private final ReopeningPanel panels;

	private final StandingBook standings;

	ReopeningReview(RoundDirectory rounds, ProjectDirectory projects, ProjectStatusBook statuses, ReopeningPanel panels,
			StandingBook standings) {
		this.rounds = rounds;
		this.projects = projects;
		this.statuses = statuses;
		this.panels = panels;
		this.standings = standings;
	}

	public void reopen(RoundId round, ProjectId project) {
		rounds.lockShared(round);
		projects.lock(project);
		statuses.move(project, ProjectStatus.UNDER_REVIEW, null, null);
		panels.reopen(project, REASON);
		standings.set(round, project, Standing.PENDING);
	}

}
