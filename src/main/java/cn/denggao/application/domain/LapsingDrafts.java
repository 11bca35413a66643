package cn.denggao.application.domain;

import java.util.List;

import cn.denggao.application.ClosingWindow;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.NotificationsRequested;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the drafts of a closing window lapse. */
@Service
@Transactional
class LapsingDrafts implements ClosingWindow {

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectStatusBook book;

	private final ApplicationEventPublisher events;

	LapsingDrafts(RoundDirectory rounds, ProjectDirectory projects, ProjectStatusBook book,
			ApplicationEventPublisher events) {
		this.rounds = rounds;
		this.projects = projects;
		this.book = book;
		this.events = events;
	}

	@Override
	public List<String> lapseDrafts(RoundId round) {
		rounds.lock(round);
		var drafts = projects.inRound(round, ProjectStatus.DRAFT);
		book.moveAll(drafts.stream().map(ProjectSummary::id).toList(), ProjectStatus.LAPSED, null);
		events.publishEvent(new NotificationsRequested(drafts.stream().map(LapsingDrafts::letter).toList()));
		return drafts.stream().map(draft -> draft.id().toString()).toList();
	}

	private static NotificationRequested letter(ProjectSummary draft) {
		return NotificationRequested.to(Role.HOSPITAL_APPLICANT.groupIn(draft.hospital().value()),
				"application.lapsed:" + draft.id(), "application.mail.lapsed", "/projects/" + draft.id(), draft.code());
	}

}
