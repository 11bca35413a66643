package cn.denggao.application.domain.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.DossierDesk;
import cn.denggao.application.domain.dossier.Dossiers;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.AccountDirectory;
import cn.denggao.identity.AccountSummary;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.NotificationRequested;
import cn.denggao.kernel.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sections are given to colleagues, and marked complete by whoever wrote them. */
@Service
@Transactional
public class SharingSections {

	private final WritingRights rights;

	private final SectionWorks works;

	private final Dossiers dossiers;

	private final DossierDesk desk;

	private final AccountDirectory accounts;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	SharingSections(WritingRights rights, SectionWorks works, Dossiers dossiers, DossierDesk desk,
			AccountDirectory accounts, CurrentActor actor, OfficialClock clock, AuditTrail trail,
			ApplicationEventPublisher events) {
		this.rights = rights;
		this.works = works;
		this.dossiers = dossiers;
		this.desk = desk;
		this.accounts = accounts;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
		this.events = events;
	}

	/** Everybody of the hospital, by name. */
	@Transactional(readOnly = true)
	public List<AccountSummary> colleagues(ProjectSummary project) {
		return Stream.of(Role.values())
			.filter(role -> role.office() == Role.Office.HOSPITAL)
			.flatMap(role -> accounts.membersOf(role.code() + "-" + project.hospital()).stream())
			.distinct()
			.sorted(Comparator.comparing(AccountSummary::name).thenComparing(AccountSummary::login))
			.toList();
	}

	/** Gives a section to a colleague, or to nobody if the login is empty. */
	public void assign(ProjectId id, String section, String login) {
		var project = rights.requireLead(id);
		var title = desk.form(project).section(section).title();
		if (!login.isEmpty() && colleagues(project).stream().noneMatch(each -> each.login().equals(login))) {
			throw Refused.at("assignee", "application.writing.no-colleague");
		}
		works.assign(id, section, login.isEmpty() ? null : login, actor.login(), clock.now());
		trail.record("application.section-assigned", Subject.of("project", id),
				Map.of("section", section, "assignee", login));
		if (!login.isEmpty() && !login.equals(actor.login())) {
			events.publishEvent(NotificationRequested.to(login,
					"section-assigned:" + id + section + login + clock.now(), "application.mail.section-assigned",
					"/projects/" + id + "/application?section=" + section, project.code(), section, title));
		}
	}

	/** Marks a section complete as it stands, or open again. */
	public void mark(ProjectId id, String section, boolean complete) {
		var project = rights.requireWriter(id, section);
		desk.form(project).section(section);
		long version = dossiers.saved(id, section).map(Dossiers.Saved::version).orElse(0L);
		if (complete) {
			works.complete(id, section, version, actor.login(), clock.now());
		}
		else {
			works.reopen(id, section);
		}
		trail.record(complete ? "application.section-completed" : "application.section-reopened",
				Subject.of("project", id), Map.of("section", section, "version", version));
	}

}
