package cn.denggao.application.domain;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.denggao.application.ClosingRecommendation;
import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectLife;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.NotificationsRequested;
import cn.denggao.organisation.OrganisationDirectory;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
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

	private final UnitQuotas quotas;

	private final OrganisationDirectory organisations;

	private final MessageSource messages;

	private final ApplicationStageProcess process;

	private final ProjectLife life;

	private final ApplicationEventPublisher events;

	FreezingRecommendations(RoundDirectory rounds, ProjectDirectory projects, ProjectStatusBook book, Stops stops,
			UnitQuotas quotas, OrganisationDirectory organisations, MessageSource messages,
			ApplicationStageProcess process, ProjectLife life, ApplicationEventPublisher events) {
		this.rounds = rounds;
		this.projects = projects;
		this.book = book;
		this.stops = stops;
		this.quotas = quotas;
		this.organisations = organisations;
		this.messages = messages;
		this.process = process;
		this.life = life;
		this.events = events;
	}

	@Override
	public List<String> close(RoundId round) {
		rounds.lock(round);
		var left = leftOut(round).stream().map(ProjectSummary::id).toList();
		var waiting = process.allAt(Step.RECOMMEND, left);
		left.stream().filter(project -> !waiting.contains(project)).forEach(life::leave);
		return waiting.stream().map(ProjectId::toString).toList();
	}

	/** Ends each of them with its unit's quota as the reason, and tells them. */
	private List<ProjectSummary> leftOut(RoundId round) {
		var open = projects.inRound(round, ProjectStatus.SUBMITTED, ProjectStatus.FORMAL_REVIEW_COUNTY,
				ProjectStatus.FORMAL_REVIEW_CITY, ProjectStatus.FORMAL_REVIEW_PROVINCE, ProjectStatus.RETURNED);
		var lacking = stops.lackingRecommendation(open.stream().map(ProjectSummary::id).toList());
		var left = open.stream().filter(project -> lacking.containsKey(project.id())).toList();
		left.stream()
			.collect(Collectors.groupingBy(project -> lacking.get(project.id()), TreeMap::new, Collectors.toList()))
			.forEach((unit, those) -> end(those, reason(round, unit)));
		return left;
	}

	private void end(List<ProjectSummary> left, String reason) {
		book.moveAll(left.stream().map(ProjectSummary::id).toList(), ProjectStatus.NOT_SELECTED, reason, null);
		events.publishEvent(new NotificationsRequested(left.stream().map(each -> letter(each, reason)).toList()));
	}

	private String reason(RoundId round, String unit) {
		var quota = quotas.of(round, unit);
		return messages.getMessage(
				quota.limited() ? "application.recommend.left-out" : "application.recommend.left-out-unlimited",
				new Object[] { organisations.nameOf(OrganisationId.of(unit)), quota.most(), quota.used() },
				Locale.SIMPLIFIED_CHINESE);
	}

	private static NotificationRequested letter(ProjectSummary project, String reason) {
		return NotificationRequested.to(Role.HOSPITAL_APPLICANT.groupIn(project.hospital().value()),
				"application.not-recommended:" + project.id(), "application.mail.not-recommended",
				"/projects/" + project.id(), project.code(), reason);
	}

}
