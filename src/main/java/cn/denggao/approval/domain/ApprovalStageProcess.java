package cn.denggao.approval.domain;

import java.util.Collection;

import cn.denggao.application.ProjectId;

/**
 * What is said to the process that carries one project from its rank to its agreement.
 */
public interface ApprovalStageProcess {

	/** Steps that the hospital ends on our page. */
	enum Step {

		DRAFT_AGREEMENT, CHECK_AGREEMENT, SIGN_AS_PRINCIPAL, SIGN_AS_PROJECT_LEADER, SIGN_FOR_COMMISSION

	}

	/** Look again where you stand: in batches. */
	void standingChanged(Collection<ProjectId> projects);

	/** Look again where you stand: at once. */
	void standingChanged(ProjectId project);

	boolean isAt(ProjectId project, Step step);

	void done(ProjectId project, Step step);

}
