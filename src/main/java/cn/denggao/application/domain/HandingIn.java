package cn.denggao.application.domain;

import java.time.Instant;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.domain.partner.Consortium;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every submission does: check once more, keep the snapshot, give a receipt. */
@Component
class HandingIn {

	private final ProjectDirectory directory;

	private final Projects projects;

	private final DossierDesk desk;

	private final Signing signing;

	private final CheckingEligibility eligibility;

	private final WordsOfConditions words;

	private final Submissions submissions;

	private final ProjectStatusBook book;

	private final CurrentActor actor;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Consortium consortium;

	HandingIn(ProjectDirectory directory, Projects projects, DossierDesk desk, Signing signing,
			CheckingEligibility eligibility, WordsOfConditions words, Submissions submissions, ProjectStatusBook book,
			CurrentActor actor, AuditTrail trail, ApplicationEventPublisher events, Consortium consortium) {
		this.consortium = consortium;
		this.directory = directory;
		this.projects = projects;
		this.desk = desk;
		this.signing = signing;
		this.eligibility = eligibility;
		this.words = words;
		this.submissions = submissions;
		this.book = book;
		this.actor = actor;
		this.trail = trail;
		this.events = events;
	}

	/**
	 * The project's row is locked already.
	 * @param signedSince older signatures do not count
	 */
	void handIn(ProjectId id, Instant at, Instant signedSince) {
		var problems = desk.problems(directory.require(id));
		if (!problems.isEmpty()) {
			throw Refused.because("application.problems", problems.size());
		}
		consortium.requireComplete(directory.require(id));
		if (!signing.isSignedByBoth(id, signedSince)) {
			throw Refused.because("application.not-signed");
		}
		requireEligible(id);
		keep(id, at);
	}

	private void requireEligible(ProjectId id) {
		var judged = eligibility.judge(id);
		if (!judged.eligible()) {
			events.publishEvent(new RefusedSubmission(id, judged));
			throw Refused.because("application.not-eligible", words.reasons(directory.require(id), judged));
		}
	}

	private void keep(ProjectId id, Instant at) {
		var snapshot = desk.snapshot(directory.require(id));
		var submission = submissions.add(id, snapshot, actor.login(), at);
		var project = projects.require(id);
		project.describe(project.title(), project.leaderLogin(), project.leaderName(), DossierDesk.total(snapshot));
		desk.supportClass(directory.require(id))
			.ifPresentOrElse(chosen -> project.support(chosen.getKey(), chosen.getValue()),
					() -> project.support(null, null));
		project.submittedAt(at);
		book.move(id, ProjectStatus.SUBMITTED, null, null);
		trail.record("application.submitted", Subject.of("project", id),
				Map.of("receipt", submission.receiptNo(), "hash", submission.hash(), "form", desk.formVersion(id)));
		events.publishEvent(new SubmissionKept(id, submission.number()));
		events.publishEvent(NotificationRequested.to(Role.HOSPITAL_APPLICANT.groupIn(project.hospital().value()),
				"application.submitted:" + submission.receiptNo(), "application.mail.submitted",
				"/projects/" + id + "/receipt", project.code(), submission.receiptNo()));
	}

}
