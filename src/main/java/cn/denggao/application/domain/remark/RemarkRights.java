package cn.denggao.application.domain.remark;

import java.util.List;
import java.util.Optional;

import cn.denggao.application.ProjectSummary;
import cn.denggao.application.ProjectVisibility;
import cn.denggao.application.domain.HandlingAuthority;
import cn.denggao.application.domain.HandlingAuthority.Office;
import cn.denggao.application.domain.remark.Remark.Side;
import cn.denggao.identity.Role;
import cn.denggao.kernel.Actor;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundStatus;

import org.springframework.stereotype.Component;

/**
 * Who reads and who writes: people of the hospital, the offices that handle the
 * application or have handled it, supervisors above; experts never (ADR 0058).
 */
@Component
class RemarkRights {

	private static final List<Role> WRITERS = List.of(Role.HOSPITAL_APPLICANT, Role.HOSPITAL_DEPT);

	private final ProjectVisibility visibility;

	private final HandlingAuthority handling;

	private final Remarks remarks;

	private final RoundDirectory rounds;

	RemarkRights(ProjectVisibility visibility, HandlingAuthority handling, Remarks remarks, RoundDirectory rounds) {
		this.visibility = visibility;
		this.handling = handling;
		this.remarks = remarks;
		this.rounds = rounds;
	}

	/** On which side somebody reads, if at all. */
	Optional<Side> reader(ProjectSummary project, Actor person) {
		if (person.has(Role.EXPERT.code()) || person.has(Role.EXPERT_LEADER.code())) {
			return Optional.empty();
		}
		if (isOfHospital(person)) {
			return Optional.of(Side.HOSPITAL).filter(side -> visibility.maySee(project.id(), person));
		}
		boolean handles = offices(project).stream().anyMatch(office -> office.isLedOrHeldBy(person));
		boolean supervises = person.has(Role.SUPERVISOR.code()) && visibility.maySee(project.id(), person);
		return Optional.of(Side.AUTHORITY).filter(side -> handles || supervises);
	}

	/**
	 * The role in which somebody writes, if at all; whether it is too late is not asked.
	 */
	Optional<String> writer(ProjectSummary project, Actor person) {
		return reader(project, person)
			.flatMap(side -> (side == Side.HOSPITAL) ? ofHospital(project, person) : answering(project, person));
	}

	/** Whether nothing more is said: the application has ended, or its round. */
	boolean isOver(ProjectSummary project) {
		var round = rounds.require(project.round());
		return project.status().isFinal() || round.status() == RoundStatus.CLOSED
				|| project.submittedAt() == null && !round.isOpen();
	}

	private static Optional<String> ofHospital(ProjectSummary project, Actor person) {
		var office = WRITERS.stream().map(Role::code).filter(person::has).findFirst();
		boolean leads = person.has(Role.PROJECT_LEADER.code()) && person.login().equals(project.leaderLogin());
		return office.or(() -> leads ? Optional.of(Role.PROJECT_LEADER.code()) : Optional.empty());
	}

	/** Who was asked about a draft answers; then whoever handles it. */
	private Optional<String> answering(ProjectSummary project, Actor person) {
		var entitled = (project.submittedAt() == null) ? remarks.asked(project.id()) : List.of(handling.now(project));
		return entitled.stream().filter(office -> office.isHeldBy(person)).map(Office::role).findFirst();
	}

	private List<Office> offices(ProjectSummary project) {
		return (project.submittedAt() == null) ? remarks.asked(project.id()) : handling.soFar(project);
	}

	private static boolean isOfHospital(Actor person) {
		return person.roles()
			.stream()
			.flatMap(code -> Role.of(code).stream())
			.anyMatch(role -> role.office() == Role.Office.HOSPITAL);
	}

}
