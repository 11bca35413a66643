package cn.denggao.application.domain;

import cn.denggao.application.ProjectId;
import cn.denggao.application.ProjectStatusBook;
import cn.denggao.application.domain.ReviewLevel.State;
import cn.denggao.kernel.Refused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a corrected application back to the level that returned it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FormalReviewDesk {

	private final ReviewLevels levels;

	private final ProjectStatusBook status;

	FormalReviewDesk(ReviewLevels levels, ProjectStatusBook status) {
		this.levels = levels;
		this.status = status;
	}

	/** The hospital has corrected what was found. */
	public void corrected(ProjectId project) {
		var level = levels.current(project).orElseThrow(Refused::notFound);
		levels.set(project, level, State.OPEN);
		status.move(project, level.status(), null, null);
	}

}
