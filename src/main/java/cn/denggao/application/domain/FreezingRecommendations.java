package cn.denggao.application.domain;

import java.util.ArrayList;
import java.util.List;

import cn.denggao.application.ClosingRecommendation;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectLife;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.kernel.NotificationRequested;
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
		var waiting = new ArrayList<String>();
		for (var project : projects.inRound(round, ProjectStatus.SUBMITTED, ProjectStatus.FORMAL_REVIEW_COUNTY,
				ProjectStatus.FORMAL_REVIEW_CITY, ProjectStatus.RETURNED)) {
			if (lacksRecommendation(project)) {
				boolean waits = process.isAt(project.id(), Step.RECOMMEND);
				leaveOut(project);
				if (waits) {
					waiting.add(project.id().toString());
				}
				else {
					life.leave(project.id());
				}
			}
		}
		return waiting;
	}

	private boolean lacksRecommendation(ProjectSummary project) {
		return stops.of(project.id()).stream().anyMatch(stop -> stop.recommends() && stop.passedAt() == null);
	}

	private void leaveOut(ProjectSummary project) {
		book.move(project.id(), ProjectStatus.NOT_SELECTED, null, null);
		events.publishEvent(NotificationRequested.to("hospital-applicant-" + project.hospital(),
				"application.not-recommended:" + project.id(), "application.mail.not-recommended",
				"/projects/" + project.id(), project.code()));
	}

}
