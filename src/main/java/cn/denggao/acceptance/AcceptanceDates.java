package cn.denggao.acceptance;

import java.time.Duration;

import cn.denggao.application.ProjectId;

/** The open dates of a project in acceptance. */
public interface AcceptanceDates {

	/** Moves every date still open by the length of a pause. */
	void shift(ProjectId project, Duration pause);

}
