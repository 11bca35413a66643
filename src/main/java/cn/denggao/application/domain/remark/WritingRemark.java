package cn.denggao.application.domain.remark;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.HandlingAuthority;
import cn.denggao.application.domain.HandlingAuthority.Office;
import cn.denggao.application.domain.remark.Remark.Side;
import cn.denggao.audit.AuditTrail;
import cn.denggao.audit.Subject;
import cn.denggao.calendar.OfficialClock;
import cn.denggao.identity.CurrentActor;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.kernel.TypedText;
import cn.denggao.organisation.OrganisationDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of either side asks, answers or notes something; the other side is told. */
@Service
@Transactional
public class WritingRemark {

	private final ProjectDirectory projects;

	private final RemarkRights rights;

	private final Remarks remarks;

	private final RemarkSections sections;

	private final RemarkMail mail;

	private final HandlingAuthority handling;

	private final OrganisationDirectory organisations;

	private final RemarkSettings settings;

	private final CurrentActor actor;

	private final OfficialClock clock;

	private final AuditTrail trail;

	WritingRemark(ProjectDirectory projects, RemarkRights rights, Remarks remarks, RemarkSections sections,
			RemarkMail mail, HandlingAuthority handling, OrganisationDirectory organisations, RemarkSettings settings,
			CurrentActor actor, OfficialClock clock, AuditTrail trail) {
		this.projects = projects;
		this.rights = rights;
		this.remarks = remarks;
		this.sections = sections;
		this.mail = mail;
		this.handling = handling;
		this.organisations = organisations;
		this.settings = settings;
		this.actor = actor;
		this.clock = clock;
		this.trail = trail;
	}

	/**
	 * Says it once, however often it is sent from the same page.
	 * @param section code of the section it is about, or empty
	 * @param once names the page it was typed on
	 */
	public void say(ProjectId id, String words, String section, boolean asks, UUID once) {
		var person = actor.get();
		requireWriter(projects.find(id).orElseThrow(Refused::notFound), person);
		var project = projects.lock(id);
		var role = requireWriter(project, person);
		var remark = new Remark(0, side(role), person.organisation(), role, sections.chosen(project, section),
				read(words), asks, person.login(), clock.now());
		if (!isKnown(id, remark, once)) {
			requireOpen(project);
			keep(project, remark, once);
		}
	}

	private void keep(ProjectSummary project, Remark remark, UUID once) {
		var to = addressee(project, remark.side());
		long number = remarks.add(project.id(), remark, to, once)
			.orElseThrow(() -> Refused.tooLate("application.remark.sent"));
		trail.record("application.remark-said", Subject.of("project", project.id()),
				Map.of("remark", number, "side", remark.side().name(), "role", remark.role(), "to", to.group(),
						"section", Objects.requireNonNullElse(remark.section(), ""), "asks", remark.asks(), "length",
						TypedText.length(remark.words())));
		mail.tell(project, remark.side(), number, to);
	}

	/** Whether the very same came from this page already; something else is refused. */
	private boolean isKnown(ProjectId id, Remark remark, UUID once) {
		var before = remarks.sent(id, remark.by(), once);
		if (before.filter(sent -> !sent.words().equals(remark.words())).isPresent()) {
			throw Refused.tooLate("application.remark.sent");
		}
		return before.isPresent();
	}

	private String requireWriter(ProjectSummary project, Actor person) {
		return rights.writer(project, person).orElseThrow(Refused::notFound);
	}

	private void requireOpen(ProjectSummary project) {
		if (rights.isOver(project)) {
			throw Refused.tooLate("application.remark.over");
		}
	}

	private Office addressee(ProjectSummary project, Side from) {
		return (from == Side.HOSPITAL) ? handling.now(project)
				: new Office(Role.HOSPITAL_APPLICANT.code(), organisations.current(project.hospital()).value());
	}

	private static Side side(String role) {
		return List.of(Role.HOSPITAL_APPLICANT, Role.HOSPITAL_DEPT, Role.PROJECT_LEADER)
			.stream()
			.anyMatch(own -> own.code().equals(role)) ? Side.HOSPITAL : Side.AUTHORITY;
	}

	private String read(String typed) {
		var words = typed.replace("\r\n", "\n").strip();
		if (words.isEmpty()) {
			throw Refused.at("words", "application.remark.empty");
		}
		if (TypedText.length(words) > settings.longest()) {
			throw Refused.at("words", "application.remark.too-long", String.valueOf(settings.longest()),
					String.valueOf(TypedText.length(words)));
		}
		return words;
	}

}
