package cn.denggao.inspection.domain;

import cn.denggao.application.ProjectId;

/** What the mid-term inspection of a project may be told. */
public interface MidtermInspectionProcess {

	/** Half of the term is over. */
	void midtermDue(ProjectId project);

	void reportSubmitted(ProjectId project);

	void rectified(ProjectId project);

}
