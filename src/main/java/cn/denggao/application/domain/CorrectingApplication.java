package cn.denggao.application.domain;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.Signatures.Capacity;
import cn.denggao.application.domain.renewal.RenewingDossier;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hospital mends a returned application and hands it in again, signed anew. */
@Service
@Transactional
public class CorrectingApplication {

	private final ProjectVisibility visibility;

	private final ProjectDirectory projects;

	private final Returns returns;

	private final HandingIn handingIn;

	private final Signing signing;

	private final Stops stops;

	private final Checklists checklists;

	private final ApplicationStageProcess process;

	private final ReviewTerm term;

	private final RenewingDossier renewing;

	private final ProjectStatusBook book;

	private final CurrentActor actor;

	private final OfficialClock clock;

	CorrectingApplication(ProjectVisibility visibility, ProjectDirectory projects, Returns returns, HandingIn handingIn,
			Signing signing, Stops stops, Checklists checklists, ApplicationStageProcess process, ReviewTerm term,
			RenewingDossier renewing, ProjectStatusBook book, CurrentActor actor, OfficialClock clock) {
		this.visibility = visibility;
		this.projects = projects;
		this.returns = returns;
		this.handingIn = handingIn;
		this.signing = signing;
		this.stops = stops;
		this.checklists = checklists;
		this.process = process;
		this.term = term;
		this.renewing = renewing;
		this.book = book;
		this.actor = actor;
		this.clock = clock;
	}

	/** One of the two first-responsible persons renews the signature on the page. */
	public void sign(ProjectId id, Capacity capacity, boolean truthful) {
		var role = (capacity == Capacity.PRINCIPAL) ? Role.HOSPITAL_PRINCIPAL : Role.PROJECT_LEADER;
		visibility.requireActor(id, actor.get(), role.code());
		requireOpen(id);
		signing.sign(id, capacity, true, truthful, null);
	}

	/** Hands in again, before the last day has ended, by the form it has to follow. */
	public void resubmit(ProjectId id) {
		visibility.requireActor(id, actor.get(), Role.HOSPITAL_APPLICANT.code());
		projects.lock(id);
		requireOpen(id);
		renewing.renew(id);
		var now = clock.now();
		var returned = returns.open(id).orElseThrow(() -> Refused.tooLate("application.section.closed"));
		if (!now.isBefore(returned.dueAt())) {
			throw Refused.because("application.correction-overdue");
		}
		handingIn.handIn(id, now, returned.returnedAt());
		returns.mended(id, now);
		checklists.reopen(id);
		stops.current(id).ifPresent(stop -> book.move(id, RoutingFormalReview.status(stop, stops.of(id)), null, null));
		var due = term.endOf(projects.require(id).round());
		stops.due(id, due);
		process.corrected(id, due);
	}

	private void requireOpen(ProjectId id) {
		if (projects.require(id).status() != ProjectStatus.RETURNED) {
			throw Refused.tooLate("application.section.closed");
		}
	}

}
