package cn.denggao.application.domain;

import java.util.List;

import cn.denggao.application.ClosingRecommendation;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectLife;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.NotificationsRequested;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes the recommendation lists: whoever needed a recommendation and has none is out.
 * Those who wait for one are told by the batch; those still under review or correction
 * leave at once.
 */
@Service
@Transactional
class FreezingRecommendations implements ClosingRecommendation {

	private final RoundDirectory rounds;

	private final ProjectDirectory projects;

	private final ProjectStatusBook book;

	private final Stops stops;

	private final ApplicationStageProcess process;

	private final ProjectLife life;

	private final ApplicationEventPublisher events;

	FreezingRecommendations(RoundDirectory rounds, ProjectDirectory projects, ProjectStatusBook book, Stops stops,
			ApplicationStageProcess process, ProjectLife life, ApplicationEventPublisher events) {
		this.rounds = rounds;
		this.projects = projects;
		this.book = book;
		this.stops = stops;
		this.process = process;
		this.life = life;
		this.events = events;
	}

	@Override
	public List<String> close(RoundId round) {
		rounds.lock(round);
		var left = leftOut(round);
		book.moveAll(left, ProjectStatus.NOT_SELECTED, null);
		var waiting = process.allAt(Step.RECOMMEND, left);
		left.stream().filter(project -> !waiting.contains(project)).forEach(life::leave);
		return waiting.stream().map(ProjectId::toString).toList();
	}

	/** Tells each of them. */
	private List<ProjectId> leftOut(RoundId round) {
		var open = projects.inRound(round, ProjectStatus.SUBMITTED, ProjectStatus.FORMAL_REVIEW_COUNTY,
				ProjectStatus.FORMAL_REVIEW_CITY, ProjectStatus.RETURNED);
		var lacking = stops.lackingRecommendation(open.stream().map(ProjectSummary::id).toList());
		var left = open.stream().filter(project -> lacking.contains(project.id())).toList();
		events.publishEvent(new NotificationsRequested(left.stream().map(FreezingRecommendations::letter).toList()));
		return left.stream().map(ProjectSummary::id).toList();
	}

	private static NotificationRequested letter(ProjectSummary project) {
		return NotificationRequested.to("hospital-applicant-" + project.hospital(),
				"application.not-recommended:" + project.id(), "application.mail.not-recommended",
				"/projects/" + project.id(), project.code());
	}

}
