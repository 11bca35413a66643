package cn.denggao.application.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.denggao.application.ProjectDirectory;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectSummary;
import cn.denggao.kernel.Refused;
import cn.denggao.organisation.OrganisationId;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;
import cn.denggao.programme.RoundSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Projects that lean on one of another category of their programme, such as base projects
 * on a leading specialty (R004-04).
 */
@Service
@Transactional(readOnly = true)
public class LeaningProjects {

	private static final Set<ProjectStatus> APPROVED = EnumSet.range(ProjectStatus.APPROVED,
			ProjectStatus.RECTIFY_REACCEPT);

	private final Projects projects;

	private final ProjectDirectory directory;

	private final RoundDirectory rounds;

	LeaningProjects(Projects projects, ProjectDirectory directory, RoundDirectory rounds) {
		this.projects = projects;
		this.directory = directory;
		this.rounds = rounds;
	}

	/** Whether applications of this round must name a project they lean on. */
	public boolean isAsked(RoundId round) {
		return rounds.rules(round).route().leansOn() != null;
	}

	/** Whether what they lean on is the candidacy from which they apply upward. */
	public boolean isCandidacy(RoundId round) {
		return rounds.frozen(round).map(rules -> rules.route().candidates() != null).orElse(false);
	}

	/**
	 * What a hospital may lean on: its own projects that are handed in and not over, and
	 * those of others that are approved, all of the same programme and authority.
	 */
	public List<ProjectSummary> offered(RoundId round, OrganisationId hospital) {
		var own = rounds.require(round);
		var category = rounds.rules(round).route().leansOn();
		return rounds.all()
			.stream()
			.filter(other -> isGround(own, other, category))
			.flatMap(other -> directory.inRound(other.id()).stream())
			.filter(project -> project.submittedAt() != null && !hasFallen(project.status()))
			.filter(project -> project.hospital().equals(hospital) || APPROVED.contains(project.status()))
			.toList();
	}

	/**
	 * Refused if one is asked for and this is none of them, or none is and one is named.
	 */
	void requireOffered(RoundId round, OrganisationId hospital, ProjectId ground) {
		boolean fits = isAsked(round) ? offered(round, hospital).stream().anyMatch(each -> each.id().equals(ground))
				: ground == null;
		if (!fits) {
			throw Refused.at("ground", "application.draft.ground-missing");
		}
	}

	/** The project this one leans on, if it does. */
	public Optional<ProjectSummary> ground(ProjectId project) {
		return projects.findById(project.value()).map(Project::leansOn).flatMap(directory::find);
	}

	/** Projects that lean on this one, whatever has become of them. */
	public List<ProjectSummary> dependants(ProjectId ground) {
		return dependants(List.of(ground));
	}

	/** The same of several. */
	List<ProjectSummary> dependants(Collection<ProjectId> grounds) {
		var ids = projects.findByLeansOnInOrderByCode(grounds.stream().map(ProjectId::value).toList())
			.stream()
			.map(Project::id)
			.collect(Collectors.toSet());
		return directory.among(ids);
	}

	/**
	 * Whether a project has ended without having been accepted: nothing leans on it any
	 * more.
	 */
	public static boolean hasFallen(ProjectStatus status) {
		return status.isFinal() && !status.isAccepted();
	}

	private static boolean isGround(RoundSummary own, RoundSummary other, String category) {
		return other.categoryCode().equals(category) && other.programmeCode().equals(own.programmeCode())
				&& other.organisation().equals(own.organisation());
	}

}
