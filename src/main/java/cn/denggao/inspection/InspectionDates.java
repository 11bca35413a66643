package cn.denggao.inspection;

import java.time.Duration;

import cn.denggao.application.ProjectId;

/** The open dates of a project in inspection. */
public interface InspectionDates {

	/** Moves every date still open by the length of a pause. */
	void shift(ProjectId project, Duration pause);

}
