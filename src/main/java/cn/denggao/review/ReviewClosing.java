package cn.denggao.review;

import cn.denggao.application.ProjectId;

/** Ends what review still has open for a project that leaves. */
public interface ReviewClosing {

	/** Voids the project's open reviews and keeps submitted scores as void. */
	void projectLeft(ProjectId project);

}
