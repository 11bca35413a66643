package cn.denggao.application.domain;

import java.util.List;

import cn.denggao.application.ProjectId;

/** What the domain may say to the process of an application. */
public interface ApplicationStageProcess {

	/** The applicant has filled in the dossier. */
	void filledIn(ProjectId project);

	/** The application has been handed in. */
	void submitted(ProjectId project);

	/** The returned application has been corrected. */
	void corrected(ProjectId project);

	/** The authority has recommended it. */
	void recommended(ProjectId project);

	/** Whether the step of recommending waits. */
	boolean awaitsRecommendation(ProjectId project);

	/**
	 * Asks the decision table which levels review, in order.
	 * @param hostSupervisor COUNTY, CITY or PROVINCE
	 */
	Routing routing(String category, String hostSupervisor, String fundingMode);

	/** The levels and the version of the table that named them. */
	record Routing(List<ReviewLevel> levels, int tableVersion) {

	}

}
