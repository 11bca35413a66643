package cn.denggao.application.domain.renewal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.ApplicationStageProcess;
import cn.denggao.application.domain.ApplicationStageProcess.Step;
import cn.denggao.application.domain.dossier.WrittenForms;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.programme.RoundForms;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a dossier that is still written to the form its round has now, and says what
 * changed. Done soon after the approval, and at the latest when somebody opens it; what
 * is finished or submitted keeps its version.
 */
@Service
@Transactional
public class RenewingDossier {

	private final ProjectDirectory projects;

	private final RoundForms forms;

	private final WrittenForms written;

	private final ApplicationStageProcess process;

	private final MovingValues moving;

	private final ReopeningSections reopening;

	private final Renewals renewals;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	RenewingDossier(ProjectDirectory projects, RoundForms forms, WrittenForms written, ApplicationStageProcess process,
			MovingValues moving, ReopeningSections reopening, Renewals renewals, OfficialClock clock, AuditTrail trail,
			ApplicationEventPublisher events) {
		this.projects = projects;
		this.forms = forms;
		this.written = written;
		this.process = process;
		this.moving = moving;
		this.reopening = reopening;
		this.renewals = renewals;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
	}

	/**
	 * Does nothing if the dossier is written in the newest form it may take.
	 * @return whether it was brought to another
	 */
	public boolean renew(ProjectId id) {
		if (target(projects.require(id), written.of(id)) == 0) {
			return false;
		}
		var project = projects.lock(id);
		int from = written.of(id);
		int to = target(project, from);
		if (to > 0) {
			renew(project, from, to);
		}
		return to > 0;
	}

	private void renew(ProjectSummary project, int from, int to) {
		var now = clock.now();
		var versions = moving.versions(project.id());
		var moved = moving.move(project, from, to, now);
		written.write(project.id(), to);
		var reopened = reopening.reopen(project, to, versions);
		var renewal = new Renewal(from, to, now, moved.setAside(), moved.restored(),
				List.copyOf(new TreeSet<>(reopened.keySet())), false);
		renewals.add(project.id(), renewal);
		trail.recordOwn("application.form-renewed", Subject.of("project", project.id()), Map.of("from", from, "to", to,
				"setAside", renewal.setAside(), "reopened", String.join(" ", renewal.reopened())));
		tell(project, to, reopened);
	}

	/** The version it is to be brought to, 0 if it stays as it is. */
	private int target(ProjectSummary project, int now) {
		boolean returned = project.status() == ProjectStatus.RETURNED;
		if (!returned && project.status() != ProjectStatus.DRAFT) {
			return 0;
		}
		int newest = returned ? forms.newestForReturned(project.round()) : forms.newest(project.round());
		return (newest > now && process.isAt(project.id(), returned ? Step.CORRECT : Step.FILL_IN)) ? newest : 0;
	}

	private void tell(ProjectSummary project, int version, Map<String, Set<String>> reopened) {
		var key = "application.form-renewed:" + project.id() + ":" + version;
		events.publishEvent(NotificationRequested.to(Role.HOSPITAL_APPLICANT.groupIn(project.hospital().value()), key,
				"application.mail.form-renewed", "/projects/" + project.id() + "/form", project.code()));
		reopened.forEach((section, writers) -> {
			if (!writers.isEmpty()) {
				events.publishEvent(new NotificationRequested(key + ":" + section, "application.mail.section-reopened",
						List.copyOf(writers), List.of(project.code(), section),
						"/projects/" + project.id() + "/application?section=" + section));
			}
		});
	}

}
