package cn.denggao.acceptance.domain;

import cn.denggao.acceptance.AcceptanceConclusion;
import cn.denggao.application.ProjectId;
import cn.denggao.programme.RoundId;

/** What the final acceptance of a project may be told. */
public interface FinalAcceptanceProcess {

	void applied(ProjectId project);

	void mended(ProjectId project);

	/** The third party has evaluated, or is not asked. */
	void evaluated(ProjectId project);

	/** Whether a third party is waited for. */
	boolean awaitsEvaluation(ProjectId project);

	void confirmed(ProjectId project, AcceptanceConclusion conclusion);

	void rectified(ProjectId project);

	/** The title of an archived project is to be checked once more. */
	void recheckDue(ProjectId project, RoundId round);

	/** Whether the project's case is over, so that another may begin. */
	boolean isArchived(ProjectId project);

}
