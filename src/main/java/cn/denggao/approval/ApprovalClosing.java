package cn.denggao.approval;

import cn.denggao.application.ProjectId;

/** Clears up after a project that leaves the programme. */
public interface ApprovalClosing {

	/**
	 * Makes its open objections moot, voids its approval and offers its place to the next
	 * reserve. A second call changes nothing.
	 */
	void projectLeft(ProjectId project);

}
