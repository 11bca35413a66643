package cn.denggao.application.domain;

import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectSummary;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A leader answers for what burdens a hospital; never who handled it. */
@Service
@Transactional
public class ApprovingNegative {

	private static final int SHORTEST_REASON = 10;

	private static final int LONGEST_REASON = 2000;

	private final ProjectDirectory projects;

	private final FormalReviews reviews;

	private final ReturningApplication returning;

	private final ApplicationStageProcess process;

	private final ProjectStatusBook book;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	ApprovingNegative(ProjectDirectory projects, FormalReviews reviews, ReturningApplication returning,
			ApplicationStageProcess process, ProjectStatusBook book, CurrentActor actor, OfficialClock clock,
			AuditTrail trail, ApplicationEventPublisher events) {
		this.projects = projects;
		this.reviews = reviews;
		this.returning = returning;
		this.process = process;
		this.book = book;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
	}

	/** The application is not admitted, or goes back to the officer. */
	public void rejection(ProjectId id, boolean confirmed, String reason) {
		var project = answer(id, confirmed, reason);
		if (confirmed) {
			var grounds = reviews.newest(id).orElseThrow().reason();
			book.move(id, ProjectStatus.REJECTED, grounds, null);
			events.publishEvent(NotificationRequested.to(Role.HOSPITAL_APPLICANT.groupIn(project.hospital().value()),
					"application.rejected:" + id, "application.mail.rejected", "/projects/" + id, project.code()));
		}
	}

	/** The application is returned once more, or goes back to the officer. */
	public void secondReturn(ProjectId id, boolean confirmed, String reason) {
		answer(id, confirmed, reason);
		if (confirmed) {
			process.correctionDue(id, returning.sendAgain(id));
		}
	}

	private ProjectSummary answer(ProjectId id, boolean confirmed, String reason) {
		var project = projects.lock(id);
		var finding = reviews.newest(id).orElseThrow(() -> new IllegalStateException("No finding for " + id));
		if (finding.reviewer().equals(actor.login())) {
			throw Refused.because("application.four-eyes");
		}
		if (reason == null || TypedText.length(reason.strip()) < SHORTEST_REASON
				|| TypedText.length(reason) > LONGEST_REASON) {
			throw Refused.at("reason", "application.reason-missing");
		}
		reviews.answer(id, confirmed, reason.strip(), actor.login(), clock.now());
		trail.record("application.negative-answered", Subject.of("project", id),
				Map.of("decision", finding.decision().name(), "confirmed", confirmed));
		return project;
	}

}
