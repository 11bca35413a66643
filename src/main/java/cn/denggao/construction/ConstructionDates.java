package cn.denggao.construction;

import java.time.Duration;

import cn.denggao.application.ProjectId;

/** The open dates of a project in construction. */
public interface ConstructionDates {

	/** Moves every date still open by the length of a pause. */
	void shift(ProjectId project, Duration pause);

}
