package cn.denggao.application.domain.remark;

import java.util.Collection;
import java.util.Map;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectSummary;
import cn.denggao.application.domain.HandlingAuthority;
import cn.denggao.application.domain.remark.Remark.Side;
import cn.denggao.identity.CurrentActor;
import cn.denggao.kernel.Actor;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was asked and answered, and counts what is new. */
@Service
@Transactional(readOnly = true)
public class ReadingRemarks {

	private final ProjectDirectory projects;

	private final RemarkRights rights;

	private final Remarks remarks;

	private final RemarkSections sections;

	private final HandlingAuthority handling;

	private final OrganisationDirectory organisations;

	private final RemarkSettings settings;

	private final CurrentActor actor;

	ReadingRemarks(ProjectDirectory projects, RemarkRights rights, Remarks remarks, RemarkSections sections,
			HandlingAuthority handling, OrganisationDirectory organisations, RemarkSettings settings,
			CurrentActor actor) {
		this.projects = projects;
		this.rights = rights;
		this.remarks = remarks;
		this.sections = sections;
		this.handling = handling;
		this.organisations = organisations;
		this.settings = settings;
		this.actor = actor;
	}

	/** All of it, which the acting person has then seen; else not found. */
	@Transactional
	public Correspondence open(ProjectId id) {
		var person = actor.get();
		var project = projects.find(id).orElseThrow(Refused::notFound);
		var side = rights.reader(project, person).orElseThrow(Refused::notFound);
		var said = remarks.of(id);
		long seen = remarks.readTo(id, person.login());
		said.stream().mapToLong(Remark::id).max().ifPresent(last -> remarks.read(id, person.login(), last));
		boolean over = rights.isOver(project);
		return new Correspondence(project, side, to(project, side), !over && rights.writer(project, person).isPresent(),
				over, sections.of(project), said, seen, settings.longest());
	}

	/** Whether the acting person may read it. */
	public boolean mayRead(ProjectId id) {
		var person = actor.get();
		return projects.find(id).flatMap(project -> rights.reader(project, person)).isPresent();
	}

	/** What officers have said on a hospital's applications, for its list. */
	public Map<ProjectId, RemarkCount> ofOfficers(Collection<ProjectId> ids) {
		Actor person = actor.get();
		return remarks.count(ids, Side.AUTHORITY, person.login());
	}

	private String to(ProjectSummary project, Side side) {
		return (side == Side.HOSPITAL) ? handling.now(project).organisation()
				: organisations.current(project.hospital()).value();
	}

}
