package cn.denggao.application.domain;

import java.util.List;
import java.util.Set;

import cn.denggao.application.ClosingRecommendation;
import cn.denggao.application.ClosingWindow;
import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatus;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.programme.RoundDirectory;
import cn.denggao.programme.RoundId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of applications when the window and when the lists close. */
@Service
@Transactional
class ClosingStages implements ClosingWindow, ClosingRecommendation {

	private static final Set<ProjectStatus> BEFORE_RECOMMENDATION = Set.of(ProjectStatus.SUBMITTED,
			ProjectStatus.FORMAL_REVIEW_COUNTY, ProjectStatus.FORMAL_REVIEW_CITY, ProjectStatus.RETURNED);

	private final Projects projects;

	private final ReviewLevels levels;

	private final RoundDirectory rounds;

	private final ProjectStatusBook status;

	ClosingStages(Projects projects, ReviewLevels levels, RoundDirectory rounds, ProjectStatusBook status) {
		this.projects = projects;
		this.levels = levels;
		this.rounds = rounds;
		this.status = status;
	}

	@Override
	public List<String> lapseDrafts(RoundId round) {
		rounds.lock(round);
		return move(projects.findByRoundAndStatusInOrderByCode(round.value(), Set.of(ProjectStatus.DRAFT)),
				ProjectStatus.LAPSED);
	}

	@Override
	public List<String> close(RoundId round) {
		rounds.lock(round);
		var late = projects.findByRoundAndStatusInOrderByCode(round.value(), BEFORE_RECOMMENDATION)
			.stream()
			.filter(this::isStillToBeRecommended)
			.toList();
		return move(late, ProjectStatus.NOT_SELECTED);
	}

	/** Those whose levels ask for no recommendation go on with their formal review. */
	private boolean isStillToBeRecommended(Project project) {
		return levels.of(project.id())
			.stream()
			.anyMatch(level -> level.recommends() && level.state() != ReviewLevel.State.DONE);
	}

	private List<String> move(List<Project> found, ProjectStatus to) {
		return found.stream().map(Project::id).map(id -> move(id, to)).toList();
	}

	private String move(ProjectId id, ProjectStatus to) {
		status.move(id, to, null, null);
		return id.toString();
	}

}
